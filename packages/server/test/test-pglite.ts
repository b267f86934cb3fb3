import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { type IntakeDatabase, usePglite } from '@open-intake/server';
import { pgliteCache, pgliteVersion } from './pglite-cache.ts';

const image = resolve(pgliteCache, `pglite-${pgliteVersion}.tar`);

/** PGlite in memory with our tables. Making an empty one takes seconds, so the first one is kept as an image for the others. */
export async function openTestPglite(): Promise<IntakeDatabase> {
  if (existsSync(image)) return usePglite(new PGlite({ loadDataDir: new Blob([readFileSync(image)]) }));
  const pglite = new PGlite();
  await pglite.waitReady;
  const dump = new Uint8Array(await (await pglite.dumpDataDir('none')).arrayBuffer());
  mkdirSync(pgliteCache, { recursive: true });
  const part = `${image}.${randomUUID()}`;
  writeFileSync(part, dump);
  renameSync(part, image);
  return usePglite(pglite);
}
