import * as z from 'zod/mini';
import { idSchema } from '../format/ids.ts';
import { versionSchema } from '../format/version.ts';
import { ruleSchema } from '../logic/rule.ts';

const values = z.record(z.string().check(z.maxLength(256)), z.string().check(z.minLength(1), z.maxLength(256)));

/**
 * How answers to versions before `to` become answers to `to`: for drafts, and for prefill that a host kept. It is applied in
 * the order rename, values, split, retire. Submissions that were sent are never changed: they keep the version they had.
 */
export const migrationSchema = z.strictObject({
  /** The version that this leads to. */
  to: versionSchema,
  /** A question's old id and its new one. */
  rename: z.optional(z.record(idSchema, idSchema)),
  /** By (new) id of a question: what a choice was called, and what it is called now. */
  values: z.optional(z.record(idSchema, values)),
  /** One question that became several: by old id, what each new one takes. The rule reads `{ "var": "<old id>" }` and nothing else. */
  split: z.optional(z.record(idSchema, z.record(idSchema, ruleSchema))),
  /** Questions that are asked no more, and whose answers go nowhere. */
  retire: z.optional(z.array(idSchema)),
});

/** What became of questions and choices since an older version of a form. */
export type Migration = z.infer<typeof migrationSchema>;
