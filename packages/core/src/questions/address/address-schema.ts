import * as z from 'zod/mini';
import { isBlankText } from '../../values/is-blank.ts';
import { rawIssue } from '../answer-issues.ts';
import { questionCommon } from '../question-common.ts';
import type { QuestionSchemas } from '../question-schemas.types.ts';
import { repeatedIssues } from '../repeated-issues.ts';
import { textAnswer } from '../text-answer.ts';
import { type AddressPart, addressParts, usualAddressParts } from './address-parts.ts';

/** Where somebody can be found or written to. Value: an object of the parts that were given, or `{ noFixedAddress: true, landmark? }`. */
export const addressQuestionSchema = z.strictObject({
  ...questionCommon,
  type: z.literal('address'),
  /** @default line1, line2, city, state, postalCode */
  parts: z.optional(z.array(z.enum(addressParts)).check(z.minLength(1))),
  /** Offers "I have no fixed address". @default true */
  noFixedAddress: z.optional(z.boolean()),
});

/** A question of the type `address`. */
export type AddressQuestion = z.infer<typeof addressQuestionSchema>;
/** The value of an `address` question: the parts that were given, none of them blank. */
export type AddressAnswer = { readonly [Part in AddressPart]?: string } & { readonly noFixedAddress?: true };

type Given = Readonly<Record<string, string | true | undefined>>;

const part: z.ZodMiniType<Given[string]> = z.optional(textAnswer({ maxLength: 200 }));
const hasNone: typeof part = z.optional(z.literal(true, 'wrong-type'));

/** What passes has no blank parts. Who has no fixed address says at most a landmark. */
export const addressSchemas: QuestionSchemas<AddressQuestion> = {
  answer: ({ parts = usualAddressParts, noFixedAddress: mayHaveNone = true }) => {
    const offered = mayHaveNone ? [...parts, 'landmark'] : parts;
    const shape = Object.fromEntries(offered.map((name) => [name, part]));
    return z.pipe(
      z
        .strictObject(mayHaveNone ? { ...shape, noFixedAddress: hasNone } : shape, 'wrong-type')
        .check(({ value, issues }) => {
          const { noFixedAddress, ...given } = withoutBlanks(value);
          const fits = (name: string) =>
            noFixedAddress === true ? name === 'landmark' : parts.some((one) => one === name);
          const stray = Object.keys(given).filter((name) => !fits(name));
          issues.push(...stray.map((name) => rawIssue('wrong-type', [name])));
        }),
      z.transform(withoutBlanks),
    );
  },
  definitionIssues: ({ parts = [] }) => repeatedIssues(parts, 'parts'),
};

function withoutBlanks(answer: Given): Given {
  return Object.fromEntries(Object.entries(answer).filter(([, value]) => value === true || !isBlankText(value ?? '')));
}
