import * as z from 'zod/mini';
import { isBlankText } from '../../values/is-blank.ts';
import { normaliseText } from '../../values/normalise-text.ts';
import { rawIssue } from '../answer-issues.ts';
import { questionCommon } from '../question-common.ts';
import type { QuestionSchemas } from '../question-schemas.types.ts';
import { repeatedIssues } from '../repeated-issues.ts';
import { isSignaturePath } from './signature-path.ts';

/** The most characters of a drawn signature (32 KiB), and of a typed one. */
const longest = { drawn: 32_768, typed: 200 } as const;
const bothWays = ['drawn', 'typed'] as const;

/**
 * A signature. Value: `{ kind: 'typed', data }` with the name as typed, or `{ kind: 'drawn', data }` with the strokes as
 * path data of absolute `M` and `L` commands in whole numbers (SVG 2 §9.3) inside `signatureBox`.
 */
export const signatureQuestionSchema = z.strictObject({
  ...questionCommon,
  type: z.literal('signature'),
  /** The ways that are offered; the first is there at once. @default drawn, typed */
  ways: z.optional(z.array(z.enum(bothWays)).check(z.minLength(1))),
});

/** A question of the type `signature`. */
export type SignatureQuestion = z.infer<typeof signatureQuestionSchema>;
/** The value of a `signature` question: a name as typed, or strokes as path data inside `signatureBox`. */
export interface SignatureAnswer {
  readonly kind: 'drawn' | 'typed';
  readonly data: string;
}

/** How its answers and its definition are checked. */
export const signatureSchemas: QuestionSchemas<SignatureQuestion> = {
  answer: ({ ways = bothWays }) =>
    z.pipe(
      z
        .strictObject(
          {
            kind: z.enum(ways, 'not-a-choice'),
            data: z.string('wrong-type').check(z.maxLength(longest.drawn, { error: 'too-long', abort: true })),
          },
          'wrong-type',
        )
        .check(({ value, issues }) => {
          const code = dataProblem(value);
          if (code !== undefined) issues.push(rawIssue(code, ['data']));
        }),
      z.transform(({ kind, data }) => ({ kind, data: kind === 'typed' ? normaliseText(data) : data })),
    ),
  definitionIssues: ({ ways = [] }) => repeatedIssues(ways, 'ways'),
};

function dataProblem({ kind, data }: SignatureAnswer) {
  if (kind === 'drawn') return isSignaturePath(data) ? undefined : 'wrong-type';
  if (data.includes('\0')) return 'control-character';
  if (isBlankText(data)) return 'too-short';
  return [...data].length > longest.typed ? 'too-long' : undefined;
}
