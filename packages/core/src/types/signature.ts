import * as z from 'zod/mini';
import { questionCommon } from './question-common.ts';
import type { QuestionTypeDefinition } from './question-type.ts';
import { ownText } from './text-answer.ts';

/** The most characters of a signature (32 KiB). */
const largest = 32_768;

/**
 * A signature. Value: `{ kind: 'typed', data }` with the name as typed, or `{ kind: 'drawn', data }` with the strokes as
 * path data of absolute `M` and `L` commands in whole numbers (SVG 2 §9.3) inside `signatureBox`.
 */
export const signatureQuestionSchema = z.strictObject({
  ...questionCommon,
  type: z.literal('signature'),
  /** The ways that are offered; the first is there at once. @default drawn, typed */
  ways: z.optional(z.array(z.enum(['drawn', 'typed'])).check(z.minLength(1))),
});

export type SignatureQuestion = z.infer<typeof signatureQuestionSchema>;
export interface SignatureAnswer {
  readonly kind: 'drawn' | 'typed';
  readonly data: string;
}

export const signatureType: QuestionTypeDefinition<SignatureQuestion> = {
  travels: 'answers',
  inRules: 'object',
  answer: () =>
    z.strictObject(
      {
        kind: z.enum(['drawn', 'typed'], 'wrong-type'),
        data: z.string('wrong-type').check(z.maxLength(largest, 'too-long')),
      },
      'wrong-type',
    ),
  toText: (value, _question, words) => {
    const { kind, data } = value as SignatureAnswer;
    return kind === 'typed' ? [ownText(data, words)] : [];
  },
};
