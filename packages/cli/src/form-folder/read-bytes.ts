import { readFile, stat } from 'node:fs/promises';

/** A file's bytes, or a code for why they cannot be had. */
export type ReadBytes =
  | { readonly bytes: Uint8Array; readonly code?: undefined }
  | { readonly code: string; readonly bytes?: undefined };

const codes: Readonly<Record<string, string>> = {
  ENOENT: 'no-such-file',
  ENOTDIR: 'no-such-file',
  EISDIR: 'is-a-folder',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
};

/** Reads a file. */
export async function readBytes(file: string): Promise<ReadBytes> {
  try {
    return { bytes: await readFile(file) };
  } catch (error) {
    return { code: fileCode(error) };
  }
}

/** Why a folder cannot be read, as a code; undefined when it can. */
export async function folderProblem(folder: string): Promise<string | undefined> {
  try {
    return (await stat(folder)).isDirectory() ? undefined : 'not-a-folder';
  } catch (error) {
    const code = fileCode(error);
    return code === 'no-such-file' ? 'no-such-folder' : code;
  }
}

/** What an error of the file system means, as a code. */
export function fileCode(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return codes[code] ?? 'unreadable';
}
