import * as z from 'zod/mini';
import { idSchema } from '../format/ids.ts';
import { isRealDay } from '../values/calendar-day.ts';

/**
 * Who answers for sentences about law, benefits or immigration: they are true in one place, on the day when somebody who knows looked at
 * them.
 */
export const claimSchema = z.strictObject({
  id: idSchema,
  about: z.enum(['legal', 'benefit', 'immigration']),
  /** JSON pointers: of a form into the messages of every language (`/notices/leave-now/body`), of an agency file into itself. */
  words: z.array(z.string().check(z.regex(/^(?:\/[^/]+)+$/, 'bad-format'))).check(z.minLength(1), z.maxLength(200)),
  /** Who wrote them, or the public page that says so. */
  author: z.string().check(z.minLength(1), z.maxLength(200)),
  /** Where they are true: "Cook County, Illinois". */
  place: z.string().check(z.minLength(1), z.maxLength(200)),
  /** The day (ISO 8601) on which somebody who knows last looked at them. */
  reviewed: z.string().check(z.refine(isRealDay, 'impossible-date')),
});

/** Who answers for some sentences, where they are true, and since when. */
export type Claim = z.infer<typeof claimSchema>;
