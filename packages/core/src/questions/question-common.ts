import * as z from 'zod/mini';
import { idPattern, idSchema, readableIdSchema } from '../format/ids.ts';
import { ruleSchema } from '../logic/rule.ts';

/** A code of a terminology and how closely it fits: most are `related`, so that nobody reports our answers as a named instrument. */
export const codeSchema = z.strictObject({
  system: z.string(),
  code: z.string(),
  relation: z.enum(['equivalent', 'related', 'broader']),
});

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
