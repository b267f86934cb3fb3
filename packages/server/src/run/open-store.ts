import { takeDataFolder } from '../data-folder/data-folder.ts';
import { NewerTablesError } from '../database/newer-tables-error.ts';
import { type IntakeDatabase, openPglite, openPostgres } from '../database/open-database.ts';
import { errorCode } from '../http/error-code.ts';
import { databaseProblem } from './database-problem.ts';
import type { DatabaseSettings } from './settings.ts';
import { SettingsProblem } from './settings-problem.ts';

/** An open database with the worker token that belongs to it. */
export interface Store {
  readonly database: IntakeDatabase;
  readonly workerToken: string;
  /** The file that keeps the token, when it was made here. */
  readonly tokenFile?: string | undefined;
  /** Whether the token was made just now, so that nobody has seen it. */
  readonly tokenIsNew: boolean;
  /** Closes the database and lets others use its folder. */
  close(): Promise<void>;
}

/**
 * Opens the database that the settings name.
 *
 * @throws SettingsProblem naming the variable and what to do
 * @throws FolderInUseError
 */
export async function openStore(settings: DatabaseSettings): Promise<Store> {
  if (settings.kind === 'pglite') return openFolder(settings.folder, settings.workerToken);
  const { url, workerToken } = settings;
  const database = await openPostgres(url).catch((error: unknown) => {
    throw databaseProblem(url, error);
  });
  return { database, workerToken, tokenIsNew: false, close: () => database.destroy() };
}

async function openFolder(path: string, given: string | undefined): Promise<Store> {
  const folder = await takeDataFolder(path).catch((error: unknown) => {
    throw folderProblem(path, error);
  });
  try {
    const database = await openPglite(folder.database).catch((error: unknown) => {
      throw folderProblem(path, error);
    });
    return {
      database,
      workerToken: given ?? folder.workerToken,
      tokenFile: given === undefined ? folder.tokenFile : undefined,
      tokenIsNew: given === undefined && folder.tokenIsNew,
      async close() {
        await database.destroy();
        await folder.release();
      },
    };
  } catch (error) {
    await folder.release();
    throw error;
  }
}

const folderFixes: Readonly<Record<string, string>> = {
  EACCES: 'this process may not write there. Let its user own the folder, or name another.',
  EPERM: 'this process may not write there. Let its user own the folder, or name another.',
  EROFS: 'the disk there can only be read. Name a folder that can be written.',
  ENOSPC: 'the disk is full. Make room, or name a folder on another.',
  ENOENT: 'no folder can be made there. Name a folder on a disk of yours, such as /var/lib/open-intake.',
  ENOTDIR: 'a file stands where a folder should be. Name a folder.',
  EEXIST: 'a file stands where a folder should be. Name a folder.',
};

function folderProblem(path: string, error: unknown): unknown {
  if (!(error instanceof Error) || error.name === 'FolderInUseError') return error;
  if (error instanceof NewerTablesError) return aboutFolder(path, error.message, error);
  const fix = folderFixes[errorCode(error)] ?? `the database there could not be opened: ${error.message}`;
  return aboutFolder(path, fix, error);
}

function aboutFolder(path: string, fix: string, error: Error): SettingsProblem {
  return new SettingsProblem([{ variable: 'OPEN_INTAKE_DATA', text: `${path}: ${fix}` }], error);
}
