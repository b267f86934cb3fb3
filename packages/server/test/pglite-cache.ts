import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const modules = resolve(import.meta.dirname, '../../../node_modules');

/** Where empty databases are kept from one run of the tests to the next. */
export const pgliteCache = resolve(modules, '.cache/open-intake');

/** What they depend on. */
export const { version: pgliteVersion } = JSON.parse(
  readFileSync(resolve(modules, '@electric-sql/pglite/package.json'), 'utf8'),
) as { readonly version: string };
