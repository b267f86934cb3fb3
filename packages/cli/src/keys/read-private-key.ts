import { readFile } from 'node:fs/promises';
import { importPrivateKey, type PrivateKey } from '@open-intake/sdk/seal';
import { fileCode } from '../form-folder/read-bytes.ts';
import type { Io } from '../terminal/io.ts';
import { readPrintedKey } from './printable-key.ts';

/** Reads a private key: the JSON that `keys` wrote, PKCS#8 as PEM, or the printed letters. Undefined, with the reason told. */
export async function readPrivateKey(file: string, io: Io): Promise<PrivateKey | undefined> {
  try {
    const text = await readFile(file, 'utf8');
    return await importPrivateKey(readPrintedKey(text) ?? text);
  } catch (error) {
    const isThere = !(error instanceof Error && 'syscall' in error);
    const why = isThere ? 'this is no private key, or a letter is wrong' : `this cannot be read (${fileCode(error)})`;
    io.tell(`${file}: ${why}.\nFix: name a file that "open-intake keys new" wrote, or one with the printed letters.`);
    return undefined;
  }
}
