import '../no-eval.ts';
import * as z from 'zod/mini';
import { pointer } from '../json/pointer.ts';

/**
 * Why a question was passed over. Maps to FHIR data-absent-reason (`not-asked`, `asked-unknown`, `asked-declined`)
 * and to HMIS 99 / 8 / 9.
 */
export const skipReasons = ['not-now', 'dont-know', 'prefer-not'] as const;
/** One of `skipReasons`. */
export const skipReasonSchema = z.enum(skipReasons);
/** A reason of `skipReasons`. */
export type SkipReason = (typeof skipReasons)[number];

/** The pointer that a key of `skipped` stands for: itself, or for the bare id of a question outside groups its pointer. */
export function pathOfSkip(key: string): string {
  return key === '' || key.startsWith('/') ? key : pointer(key);
}
