import '../no-eval.ts';
import * as z from 'zod/mini';

/** A semantic version (semver.org 2.0.0), such as `1.4.0` or `2.0.0-draft.1`. */
export const versionSchema = z
  .string()
  .check(
    z.regex(/^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$/, 'bad-version'),
    z.maxLength(64, 'bad-version'),
  );
