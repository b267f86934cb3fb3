import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { takeDataFolder } from './data-folder.ts';
import { FolderInUseError } from './folder-lock.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'open-intake-data-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('the data folder', () => {
  it('makes a token of 256 bits that only its owner can read', async () => {
    const { workerToken } = await takeDataFolder(folder);
    expect(workerToken).toMatch(/^[\w-]{43}$/);
    expect((await stat(join(folder, 'worker-token'))).mode & 0o777).toBe(0o600);
  });

  it('keeps the token', async () => {
    const first = await takeDataFolder(folder);
    await first.release();
    expect((await takeDataFolder(folder)).workerToken).toBe(first.workerToken);
  });

  it('is for one process, and not for one of a server before this one either', async () => {
    await writeFile(join(folder, 'lock'), String(process.ppid));
    await expect(takeDataFolder(folder)).rejects.toThrow(FolderInUseError);
    await expect(takeDataFolder(folder)).rejects.toThrow(
      /in use by process \d+.*stop the other one first.*OPEN_INTAKE_DATA/,
    );
  });

  it('can be taken again after a process that ended in a hurry', async () => {
    await writeFile(join(folder, 'lock'), '999999999');
    expect((await takeDataFolder(folder)).database).toBe(join(folder, 'database'));
  });
});
