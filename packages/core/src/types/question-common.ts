import * as z from 'zod/mini';
import { idPattern, idSchema, readableIdSchema } from '../form/ids.ts';
import { ruleSchema } from '../form/rule.ts';
import { pictureNamePattern } from './picture-name.ts';

/** A code of a terminology and how closely it fits: most are `related`, so that nobody reports our answers as a named instrument. */
const codeSchema = z.strictObject({
  system: z.string(),
  code: z.string(),
  relation: z.enum(['equivalent', 'related', 'broader']),
});

/** What the packet does with an answer. Nothing is looked up by a hard-coded id. Other roles are for readers of one's own. */
export const roles = [
  'filled-by',
  'private-screen',
  'own-phone',
  'name',
  'phone',
  'language',
  'interpreter',
  'access',
  'needs',
  'first-need',
  'today',
  'deadline-kind',
  'deadline-date',
  'own-words',
  'reporter-notice',
  'strengths',
  'household',
  'documents',
  'area',
  'helper',
  'contact',
  'share',
  'keep',
] as const;

export type Role = (typeof roles)[number];

/** Something that has to hold for an answer; its sentence is `questions.<id>.errors.<constraint>`. */
const constraintSchema = z.strictObject({ id: idSchema, rule: ruleSchema });

/** What every question may say about itself. Words are in the messages. */
export const questionCommon = {
  id: readableIdSchema,
  /** Shown while this JsonLogic rule is truthy; absent means always. */
  showIf: z.optional(ruleSchema),
  /**
   * What has to hold for the answer, beyond what its type asks: JsonLogic over what `showIf` can read and the question's own
   * id. What is unknown holds, and so does everything while the question is not answered or not shown.
   */
  constraints: z.optional(z.array(constraintSchema).check(z.minLength(1), z.maxLength(20))),
  /** Asks something that can hurt in the wrong hands: must say why (`questions.<id>.why`). */
  sensitive: z.optional(z.boolean()),
  /** Never leaves the device and feeds no flag. */
  deviceOnly: z.optional(z.boolean()),
  /** Cannot be skipped; the reason is in `questions.<id>.errors.required`. */
  required: z.optional(z.boolean()),
  /** One of `roles`, or a role for a reader of one's own: the packet passes over what it does not know. */
  role: z.optional(z.string().check(z.regex(idPattern))),
  codes: z.optional(z.array(codeSchema)),
  /** The answer a session begins with where there is none: a value of its type, checked by it. Nothing counts as visited by it. */
  default: z.optional(z.unknown()),
  /** Where a question that came from elsewhere has its own identity. */
  source: z.optional(z.strictObject({ system: z.string(), id: z.string() })),
} as const;

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
export type Choice = z.infer<typeof choiceSchema>;
