import { randomUUID } from 'node:crypto';
import { open, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { errorCode } from '../http/error-code.ts';
import { beatText, hasEnded, isAlive, type OwnerRecord, readRecord, recordText, thisOwner } from './owner-record.ts';
import { isListenedTo, listenInFolder } from './owner-socket.ts';

/** The process that works in a folder, as far as it is known. */
export type FolderOwner = Pick<OwnerRecord, 'processId'> & Partial<Pick<OwnerRecord, 'host' | 'since'>>;

/** Another process works in the data folder. PGlite is for one process. */
export class FolderInUseError extends Error {
  override readonly name = 'FolderInUseError';

  constructor(folder: string, { processId, host, since }: FolderOwner, leftover?: string) {
    super(
      `The data folder ${folder} is in use by process ${processId}${host === undefined ? '' : ` on ${host}`}${since === undefined ? '' : `, since ${since}`}. ` +
        'The embedded database is for one process: stop the other one first (in containers, let the old one end before the new one starts), ' +
        `or name another folder with OPEN_INTAKE_DATA.${leftover === undefined ? '' : ` If no Open Intake runs there, delete ${leftover}.`}`,
    );
  }
}

/** How often an owner shows that it is there, and how long one that does not is waited for, in milliseconds. */
export interface LockTimes {
  /** @default 1000 */
  readonly beat?: number;
  /** Where a socket tells as well: on this machine. @default 4000 */
  readonly quiet?: number;
  /** Where only the heartbeat tells: on another machine that shares the folder, or without sockets. @default 30000 */
  readonly quietElsewhere?: number;
}

/** How a folder is locked. */
export interface FolderLockOptions extends LockTimes {
  /** Called when somebody else took the folder from us, which can only be after this process stood still. */
  readonly onLost: () => void;
}

/** A folder that is locked for this process. */
export interface FolderLock {
  /** Lets others use the folder. */
  release(): Promise<void>;
}

/** The content of the file of an owner that let go. */
const released = 'released\n';

/** Ids under which this very process has folders locked. */
const lockedHere = new Set<string>();

/** Owners are numbered: `owner-8` follows `owner-7`. Only one process can make the next file, so only one follows. */
const fileName = /^owner-(\d+)$/;
const socketName = (id: string) => `owner-${id}.sock`;

/**
 * Takes a folder for this process, wherever else on this machine or on others the folder is seen. An owner is one who listens
 * on a Unix socket in the folder, or whose heartbeat goes on; one that was killed is neither.
 *
 * @throws FolderInUseError
 */
export async function lockFolder(path: string, options: FolderLockOptions): Promise<FolderLock> {
  const folder = resolve(path);
  await respectOldLock(folder);
  const id = randomUUID();
  const socket = await listenInFolder(folder, socketName(id));
  const own = thisOwner(id, new Date(), socket !== undefined);
  lockedHere.add(id);
  try {
    const number = await follow(folder, own, options);
    await clearAway(folder, number, own);
    return keep(folder, number, own, socket, options);
  } catch (error) {
    await close(folder, own, socket);
    throw error;
  }
}

/** Makes the next owner's file once the last owner is gone. */
async function follow(folder: string, own: OwnerRecord, times: LockTimes): Promise<number> {
  for (;;) {
    const last = await newest(folder);
    if (last > 0) await requireGone(folder, last, own, times);
    const file = await open(nameOf(folder, last + 1), 'wx', 0o600).catch(unlessCode('EEXIST'));
    if (!file) continue;
    await file.writeFile(recordText(own, 0));
    await file.close();
    // Who was slow may have followed an owner that others followed, and cleared away, before.
    if ((await newest(folder)) === last + 1) return last + 1;
    await rm(nameOf(folder, last + 1), { force: true });
  }
}

async function requireGone(folder: string, number: number, own: OwnerRecord, times: LockTimes): Promise<void> {
  const { quiet = 4_000, quietElsewhere = 30_000 } = times;
  const text = await textOf(folder, number);
  if (text === released || text === undefined) return;
  const owner = readRecord(text);
  if (owner && (lockedHere.has(owner.id) || (await isListenedTo(folder, socketName(owner.id)))))
    throw new FolderInUseError(folder, owner);
  if (owner && hasEnded(owner, own)) return;
  const isHere = owner?.listens && (owner.kernel === own.kernel || owner.host === own.host);
  const until = Date.now() + (isHere ? quiet : quietElsewhere);
  while (Date.now() < until) {
    await wait(Math.min(200, quiet / 4));
    const now = await textOf(folder, number);
    if (now === released || now === undefined) return;
    if (now !== text) throw new FolderInUseError(folder, readRecord(now) ?? { processId: 0 });
  }
}

function keep(
  folder: string,
  number: number,
  own: OwnerRecord,
  socket: Server | undefined,
  { beat = 1_000, onLost }: FolderLockOptions,
): FolderLock {
  let beats = 0;
  let running: Promise<void> = Promise.resolve();
  const show = async () => {
    if ((await newest(folder)) > number) {
      clearInterval(timer);
      onLost();
      return;
    }
    beats += 1;
    const file = await open(nameOf(folder, number), 'r+');
    await file.write(beatText(beats), 0).finally(() => file.close());
  };
  const timer = setInterval(() => {
    // A disk that is full or away for a moment is no reason to let go.
    running = running.then(show).catch(() => undefined);
  }, beat);
  timer.unref();
  return {
    async release() {
      clearInterval(timer);
      await running;
      const isOurs = (await newest(folder).catch(() => 0)) === number;
      if (isOurs) await writeFile(nameOf(folder, number), released).catch(() => undefined);
      await close(folder, own, socket);
    },
  };
}

async function close(folder: string, own: OwnerRecord, socket: Server | undefined): Promise<void> {
  lockedHere.delete(own.id);
  await new Promise<void>((done) => {
    if (socket) socket.close(() => done());
    else done();
  });
  await rm(join(folder, socketName(own.id)), { force: true });
}

/** What those before us left behind. */
async function clearAway(folder: string, number: number, own: OwnerRecord): Promise<void> {
  for (const name of await readdir(folder)) {
    const of = Number(fileName.exec(name)?.[1]);
    const isOther = /^owner-.+\.sock$/.test(name) && name !== socketName(own.id);
    if (of < number || isOther) await rm(join(folder, name), { force: true });
  }
}

const nameOf = (folder: string, number: number) => join(folder, `owner-${number}`);

/** The number of the last owner; 0 when there was none. */
async function newest(folder: string): Promise<number> {
  const numbers = (await readdir(folder)).map((name) => Number(fileName.exec(name)?.[1] ?? 0));
  return Math.max(0, ...numbers);
}

const textOf = (folder: string, number: number) => readFile(nameOf(folder, number), 'utf8').catch(unlessCode('ENOENT'));

const unlessCode = (code: string) => (error: unknown) => {
  if (errorCode(error) === code) return undefined;
  throw error;
};

/** Servers before this one wrote their process id into a file `lock`. In a container that id says nothing: all are 1 there. */
async function respectOldLock(folder: string): Promise<void> {
  const lock = join(folder, 'lock');
  const text = await readFile(lock, 'utf8').catch(unlessCode('ENOENT'));
  if (text === undefined) return;
  const processId = Number(text);
  const isOurNumber = processId === process.pid;
  if (isOurNumber ? processId === 1 : isAlive(processId)) throw new FolderInUseError(folder, { processId }, lock);
  await rm(lock, { force: true });
}
