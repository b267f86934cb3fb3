import * as z from 'zod/mini';
import { idSchema } from '../../format/ids.ts';
import { ruleSchema } from '../../logic/rule.ts';
import { codeSchema } from '../question-common.ts';

/** The name of a picture file: no folder, no address, and one of the formats that are served. */
const pictureNamePattern = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}\.(png|jpe?g|webp)$/;

/** One choice. A plain string is short for `{ value }`. */
export const choiceSchema = z.strictObject({
  value: z.string().check(z.minLength(1, 'empty-choice'), z.maxLength(256)),
  /** Chosen alone: choosing it takes back the others. */
  exclusive: z.optional(z.boolean()),
  /** "Other, please say": the answer is `{ value, text }` in the string's place. */
  other: z.optional(z.boolean()),
  showIf: z.optional(ruleSchema),
  /** Gives something away to a person who looks at the screen. */
  sensitive: z.optional(z.boolean()),
  codes: z.optional(z.array(codeSchema)),
  /** The name of one of our own line icons. */
  icon: z.optional(z.string()),
  /** A file in the form folder's `pictures/`. It decorates: the label says it all. */
  picture: z.optional(z.string().check(z.regex(pictureNamePattern, 'bad-picture-name'))),
  /** Id of the heading this choice stands under (`questions.<id>.headings.<heading>`). */
  heading: z.optional(idSchema),
});

/** The choices of a question: values, or values with what is said of them. Issue: `empty-choice`. */
export const choiceListSchema = z.array(
  z.union([z.string().check(z.minLength(1, 'empty-choice'), z.maxLength(256)), choiceSchema]),
);

/**
 * How choices are shown: all of them as rows, or as a search box that shows what it finds.
 *
 * @default `search` for a named list of more than 12 choices, else `list`
 */
export const choiceDisplaySchema = z.enum(['list', 'search']);

/** A list that several questions can name: at most 10,000 choices. */
export type ChoiceList = z.infer<typeof choiceListSchema>;
/** One choice of a question or of a named list. */
export type Choice = z.infer<typeof choiceSchema>;
