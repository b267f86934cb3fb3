import '../no-eval.ts';
import * as z from 'zod/mini';

/**
 * Why a question was passed over. Maps to FHIR data-absent-reason (`not-asked`, `asked-unknown`, `asked-declined`)
 * and to HMIS 99 / 8 / 9.
 */
export const skipReasons = ['not-now', 'dont-know', 'prefer-not'] as const;
export const skipReasonSchema = z.enum(skipReasons);
export type SkipReason = (typeof skipReasons)[number];
