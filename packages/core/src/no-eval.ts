/**
 * Tells Zod to build no code at run time, before any schema is made: a strict Content Security Policy forbids it and reports
 * the attempt. `package.json` lists this module under `sideEffects`, so that bundlers keep it.
 *
 * @module
 */
import * as z from 'zod/mini';

z.config({ jitless: true });
