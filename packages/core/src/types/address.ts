import * as z from 'zod/mini';
import { type AddressPart, addressParts } from './address-parts.ts';
import { questionCommon } from './question-common.ts';
import type { QuestionTypeDefinition } from './question-type.ts';
import { ownText, textAnswer } from './text-answer.ts';

/** Where somebody can be found or written to. Value: an object of the parts that were given, or `{ noFixedAddress: true, landmark? }`. */
export const addressQuestionSchema = z.strictObject({
  ...questionCommon,
  type: z.literal('address'),
  /** @default line1, line2, city, state, postalCode */
  parts: z.optional(z.array(z.enum(addressParts)).check(z.minLength(1))),
  /** Offers "I have no fixed address". @default true */
  noFixedAddress: z.optional(z.boolean()),
});

export type AddressQuestion = z.infer<typeof addressQuestionSchema>;
export type AddressAnswer = { readonly [Part in AddressPart]?: string } & { readonly noFixedAddress?: true };

const part = z.optional(textAnswer({ maxLength: 200 }));
const parts = Object.fromEntries(addressParts.map((name) => [name, part])) as Record<AddressPart, typeof part>;

export const addressType: QuestionTypeDefinition<AddressQuestion> = {
  travels: 'answers',
  inRules: 'object',
  answer: () => z.strictObject({ ...parts, noFixedAddress: z.optional(z.literal(true, 'wrong-type')) }, 'wrong-type'),
  toText: (value, _question, words) => {
    const answer = value as AddressAnswer;
    return addressParts.flatMap((name) => (answer[name] ? [ownText(answer[name], words)] : []));
  },
};
