import { randomUUID } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { pgliteCache, pgliteVersion } from './pglite-cache.ts';

const folder = resolve(pgliteCache, `pglite-${pgliteVersion}`);

/** Puts an empty PGlite, without our tables, into a data folder: making one takes seconds, so the first is kept for the others. */
export async function putEmptyPglite(data: string): Promise<void> {
  if (!existsSync(folder)) {
    const part = `${folder}.${randomUUID()}`;
    mkdirSync(pgliteCache, { recursive: true });
    await (await PGlite.create(part)).close();
    try {
      renameSync(part, folder);
    } catch (error) {
      // Somebody was quicker, and made the same.
      rmSync(part, { recursive: true });
      if (!existsSync(folder)) throw error;
    }
  }
  cpSync(folder, resolve(data, 'database'), { recursive: true });
}
