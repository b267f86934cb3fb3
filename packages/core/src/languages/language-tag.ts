import '../no-eval.ts';
import * as z from 'zod/mini';

/** The shape of a BCP 47 tag: `es`, `zh-Hant`, `rhg-Arab`, `en-u-ca-gregory`. Which languages there are is not its business. */
export const languageTagPattern = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/;

/** A BCP 47 tag of 35 characters at most. */
export const languageTagSchema = z.string().check(z.regex(languageTagPattern), z.maxLength(35));
