import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { newWorkerToken } from '../access/worker-token.ts';
import { type LockTimes, lockFolder } from './folder-lock.ts';
import { makeFolder } from './make-folder.ts';

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

/** How a data folder is taken. */
export interface DataFolderOptions extends LockTimes {
  /**
   * Called when another process took the folder, which can only be after this one stood still for longer than a killed one
   * is waited for. Nothing may be acknowledged any more.
   *
   * @default says so and ends the process
   */
  readonly onLost?: () => void;
}

/**
 * Makes and takes a data folder for this process. One that was left by a process that was killed is taken over, within
 * seconds; `release` before the process ends spares the next one the wait.
 *
 * @throws FolderInUseError
 */
export async function takeDataFolder(folder: string, options: DataFolderOptions = {}): Promise<DataFolder> {
  const { onLost = endProcess, ...times } = options;
  await makeFolder(folder);
  const lock = await lockFolder(folder, { onLost, ...times });
  try {
    const tokenFile = join(folder, 'worker-token');
    const token = await readOrMakeToken(tokenFile);
    return { database: join(folder, 'database'), ...token, tokenFile, release: () => lock.release() };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

function endProcess(): never {
  console.error('The data folder was taken by another Open Intake while this one stood still. This one ends.');
  process.exit(1);
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
