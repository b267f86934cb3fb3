import { receiptSchema, submissionSchema } from '@open-intake/core';
import * as z from 'zod';
import { submissionStatuses } from '../database/tables.ts';

const within = z.enum(['now', 'same-day', '1-day', '2-days', '5-days']);

/** Body of `POST /worker/session`. */
export const signInSchema = z.strictObject({ token: z.string().max(200) });

/** Body of `PATCH /submissions/{id}`. */
export const statusChangeSchema = z.strictObject({ status: z.enum(submissionStatuses) });

/** One submission in the list. `flags` are ids of the form's flags that fired, `urgency` the most urgent of them. */
export const submissionEntrySchema = z.object({
  id: z.uuid(),
  code: z.string(),
  receivedAt: z.iso.datetime(),
  status: z.enum(submissionStatuses),
  form: z.object({ id: z.string(), version: z.string() }),
  /** BCP 47 tag of the language it was written in. */
  language: z.string(),
  filledBy: z.enum(['self', 'with-help', 'for-other']),
  partial: z.boolean(),
  urgency: within.optional(),
  flags: z.array(z.string()),
  /** What the person wants to be called, when the form asks. */
  name: z.string().optional(),
});

/** Answer of `GET /submissions`: urgent first, what is done last. `next` is the cursor of the page after this one. */
export const submissionListSchema = z.object({
  submissions: z.array(submissionEntrySchema),
  next: z.string().optional(),
});

/** Answer of `GET /submissions/{id}`. */
export const storedSubmissionSchema = z.object({
  receipt: receiptSchema,
  status: z.enum(submissionStatuses),
  seenAt: z.iso.datetime().optional(),
  submission: submissionSchema,
});

export type SubmissionEntry = z.infer<typeof submissionEntrySchema>;
export type SubmissionList = z.infer<typeof submissionListSchema>;
export type StoredSubmission = z.infer<typeof storedSubmissionSchema>;
