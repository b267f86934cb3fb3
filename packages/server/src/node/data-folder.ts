import { chmod, mkdir, open, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { newWorkerToken } from '../worker/worker-token.ts';

/** Another process works in the data folder. PGlite is for one process. */
export class FolderInUseError extends Error {
  override readonly name = 'FolderInUseError';

  constructor(folder: string, processId: number) {
    super(
      `The data folder ${folder} is in use by process ${processId}. The embedded database is for one process: stop the other one first, ` +
        `or name another folder with OPEN_INTAKE_DATA. If no Open Intake runs there, delete ${join(folder, 'lock')}.`,
    );
  }
}

/** The folder where an agency without a database server keeps everything. */
export interface DataFolder {
  /** Where PGlite keeps its files. */
  readonly database: string;
  /** The worker token: made at the first use, readable for its owner only. */
  readonly workerToken: string;
  /** The file that keeps it. */
  readonly tokenFile: string;
  /** Whether it was made just now. */
  readonly tokenIsNew: boolean;
  /** Lets others use the folder. */
  release(): Promise<void>;
}

/**
 * Makes and takes a data folder for this process.
 *
 * @throws FolderInUseError
 */
export async function takeDataFolder(folder: string): Promise<DataFolder> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const lock = join(folder, 'lock');
  await takeLock(folder, lock);
  const tokenFile = join(folder, 'worker-token');
  const token = await readOrMakeToken(tokenFile);
  return { database: join(folder, 'database'), ...token, tokenFile, release: () => rm(lock, { force: true }) };
}

async function takeLock(folder: string, lock: string): Promise<void> {
  try {
    const file = await open(lock, 'wx', 0o600);
    await file.writeFile(String(process.pid));
    await file.close();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    const owner = Number(await readFile(lock, 'utf8'));
    if (owner !== process.pid && isAlive(owner)) throw new FolderInUseError(folder, owner);
    await rm(lock, { force: true });
    await takeLock(folder, lock);
  }
}

function isAlive(processId: number): boolean {
  if (!Number.isInteger(processId) || processId <= 0) return false;
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

async function readOrMakeToken(file: string): Promise<Pick<DataFolder, 'workerToken' | 'tokenIsNew'>> {
  const kept = await readFile(file, 'utf8').catch(() => '');
  if (kept.trim() !== '') {
    await chmod(file, 0o600);
    return { workerToken: kept.trim(), tokenIsNew: false };
  }
  const token = newWorkerToken();
  await writeFile(file, `${token}\n`, { mode: 0o600 });
  return { workerToken: token, tokenIsNew: true };
}
