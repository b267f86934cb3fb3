import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { startPostgres } from '../../../../test/helpers/postgres.ts';
import { envelope, startTestIntake, type TestIntake } from '../../test/test-intake.ts';
import { openPglite, openPostgres } from '../database/open-database.ts';
import { wipeDeleted } from './wipe-deleted.ts';

const server = await startPostgres();
afterAll(() => server?.stop());

/** The files in a folder, at any depth, that hold some bytes. */
async function filesWith(folder: string, text: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const found = await Promise.all(
    files.map(async (file) => (await readFile(file).catch(() => Buffer.alloc(0))).includes(text)),
  );
  return files.filter((_, at) => found[at]).map((file) => relative(folder, file));
}

const short = 'CanaryShort-7f3a';
const long = 'CanaryLong-91bc';
const bystander = 'Bystander-55d0';

/** Somebody writes little, somebody much (which PostgreSQL keeps in a table aside), and many more around them. */
async function fill(intake: TestIntake): Promise<readonly string[]> {
  const words = `${randomBytes(9_000).toString('hex')}${long}${randomBytes(9_000).toString('hex')}`;
  const leaving = [envelope({ called: short }), envelope({ called: 'Ada', words: words.slice(0, 900), hungry: true })];
  leaving.push(envelope({ words: `${long} ${randomBytes(1_400).toString('hex')}` }));
  for (const one of leaving) {
    await more(intake, 10);
    expect((await intake.post(one)).status).toBe(201);
  }
  await more(intake, 10);
  return leaving.map(({ id }) => id);
}

async function more(intake: TestIntake, count: number): Promise<void> {
  for (let person = 0; person < count; person += 1) await intake.post(envelope({ called: bystander }));
}

const erase = async (intake: TestIntake, ids: readonly string[]) => {
  for (const id of ids) expect((await intake.worker(`/submissions/${id}`, { method: 'DELETE' })).status).toBe(204);
};

describe('what was deleted is not on the disk', () => {
  it('T21 in the folder of PGlite: neither in tables nor in the write-ahead log', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'open-intake-disk-'));
    const before = await openPglite(folder);
    const intake = await startTestIntake({ database: before });
    const ids = await fill(intake);
    expect(await filesWith(folder, short)).not.toEqual([]);
    expect(await filesWith(folder, long)).not.toEqual([]);
    await erase(intake, ids);
    expect(await wipeDeleted(before)).toBeUndefined();
    await before.destroy();
    const after = await openPglite(folder);
    await more(await startTestIntake({ database: after }), 60);
    await after.destroy();
    expect(await filesWith(folder, bystander)).not.toEqual([]);
    expect([await filesWith(folder, short), await filesWith(folder, long)]).toEqual([[], []]);
    await rm(folder, { recursive: true });
  }, 180_000);

  it.runIf(server?.folder)(
    'T21 in the folder of PostgreSQL: neither in tables nor in the write-ahead log',
    async () => {
      const folder = server?.folder ?? '';
      const database = await openPostgres((await server?.newDatabase()) ?? '', 4);
      const intake = await startTestIntake({ database });
      const ids = await fill(intake);
      expect(await filesWith(folder, short)).not.toEqual([]);
      await erase(intake, ids);
      expect(await wipeDeleted(database)).toBeUndefined();
      await server?.crash();
      await more(intake, 60);
      await database.destroy();
      expect([await filesWith(folder, short), await filesWith(folder, long)]).toEqual([[], []]);
    },
    180_000,
  );
});
