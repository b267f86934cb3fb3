import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FolderInUseError, type FolderLock, lockFolder } from './folder-lock.ts';
import { recordText, thisOwner } from './owner-record.ts';

const quick = { beat: 20, quiet: 200, quietElsewhere: 600, onLost: () => undefined };

let folder: string;
const held: FolderLock[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'open-intake-lock-'));
});
afterEach(async () => {
  await Promise.all(held.splice(0).map((lock) => lock.release()));
  await rm(folder, { recursive: true });
});

const take = async (more: Partial<typeof quick> = {}) => {
  const lock = await lockFolder(folder, { ...quick, ...more });
  held.push(lock);
  return lock;
};

/** What a process of another container left, or still writes, in the folder. */
const other = {
  ...thisOwner(randomUUID(), new Date('2026-11-22T12:00:00Z'), true),
  processId: 1,
  processSpace: 'other',
};
const write = (owner: typeof other, beat = 0) => writeFile(join(folder, 'owner-7'), recordText(owner, beat));
const took = async (work: Promise<unknown>) => {
  const start = Date.now();
  await work;
  return Date.now() - start;
};

/** The number of a process that ran and is gone. */
const endedProcess = () => spawnSync(process.execPath, ['--version']).pid;

describe('a folder that is taken', () => {
  it('is refused, with its name, since when it is taken, and what to do', async () => {
    await take();
    const error = await take().catch((one: unknown) => one);
    expect(error).toBeInstanceOf(FolderInUseError);
    expect(String(error)).toContain(`The data folder ${folder} is in use by process ${process.pid} on `);
    expect(String(error)).toMatch(/, since 20\d\d-\d\d-\d\dT.*stop the other one first.*OPEN_INTAKE_DATA/);
  });

  it('goes to one alone of many that come at once, and again when that one let go', async () => {
    for (let turn = 0; turn < 3; turn += 1) {
      const locks = await Promise.allSettled(Array.from({ length: 8 }, () => take()));
      expect(locks.filter(({ status }) => status === 'fulfilled').length).toBe(1);
      await held.pop()?.release();
    }
    expect(await readdir(folder)).toEqual(['owner-3']);
  });

  it('is refused when its path is too long for a socket', async () => {
    folder = join(folder, 'a'.repeat(100), 'b'.repeat(50));
    await mkdir(folder, { recursive: true });
    await take();
    const name = (await readdir(folder)).find((one) => one.endsWith('.sock'));
    expect(name).toBeDefined();
    await expect(take()).rejects.toThrow(FolderInUseError);
  });

  it('is refused while a heartbeat goes on where no socket can be reached', async () => {
    await write(other);
    let beat = 0;
    const beating = setInterval(() => {
      beat += 1;
      void write(other, beat);
    }, 50);
    await expect(take()).rejects.toThrow(/in use by process 1 on .*, since 2026-11-22T12:00:00.000Z/);
    clearInterval(beating);
  });
});

describe('a folder that was left', () => {
  it('by a process that ended in a hurry is taken at once', async () => {
    await write({ ...other, processId: endedProcess(), processSpace: thisOwner('', new Date(), true).processSpace });
    expect(await took(take())).toBeLessThan(150);
  });

  it('by a container that was killed is taken after a while without a heartbeat', async () => {
    await write(other);
    expect(await took(take())).toBeGreaterThanOrEqual(200);
  });

  it('by another machine is waited for longer', async () => {
    await write({ ...other, kernel: 'another', host: 'another' });
    expect(await took(take())).toBeGreaterThanOrEqual(600);
  });

  it('with half a record is taken too', async () => {
    await writeFile(join(folder, 'owner-7'), '000000000000 {"id":');
    await take();
    expect(await readdir(folder)).toContain('owner-8');
  });

  it('goes to one alone of many that come at once', async () => {
    await write(other);
    const locks = await Promise.allSettled(Array.from({ length: 8 }, () => take()));
    expect(locks.filter(({ status }) => status === 'fulfilled').length).toBe(1);
  });
});

it('a process that stood still while another took over is told, and leaves the other its folder', async () => {
  const onLost = vi.fn();
  const lock = await take({ onLost });
  await writeFile(join(folder, 'owner-2'), recordText(other, 0));
  await vi.waitFor(() => expect(onLost).toHaveBeenCalledOnce());
  await lock.release();
  expect(await readFile(join(folder, 'owner-2'), 'utf8')).toBe(recordText(other, 0));
});
