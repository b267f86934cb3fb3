import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Keyset, keysetSchema, readJson } from '@open-intake/core';
import type { PrivateJwk } from '@open-intake/sdk/seal';

/**
 * The folders of keys: `server` is what the server gets, and holds nothing that opens a submission; `private` is for people, each
 * file for whom its name says.
 */
export function keyFolders(folder: string): { readonly server: string; readonly secret: string } {
  return { server: join(folder, 'server'), secret: join(folder, 'private') };
}

/** Makes the two folders, for their owner only. */
export async function makeKeyFolders(folder: string): Promise<void> {
  const { server, secret } = keyFolders(folder);
  await mkdir(server, { recursive: true, mode: 0o700 });
  await mkdir(secret, { recursive: true, mode: 0o700 });
}

/** Writes a file that is not there yet, for its owner only. Throws what the file system throws, also when it is there. */
export async function writeNew(file: string, text: string): Promise<void> {
  await writeFile(file, text, { mode: 0o600, flag: 'wx' });
}

/** A value as the text of a file. */
export function asFile(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** The name of a private key's file, such as `intake-key-2.json`. */
export function keyFile({ role }: PrivateJwk, seq: number): string {
  return role === 'root' || role === 'receipt' ? `${role}-key.json` : `${role}-key-${seq}.json`;
}

/** Reads the signed keyset of a folder; undefined when it is none. */
export async function readKeyset(folder: string): Promise<Keyset | undefined> {
  const text = await readFile(join(keyFolders(folder).server, 'keyset.json'), 'utf8').catch(() => '');
  return keysetSchema.safeParse(readJson(text).value).data;
}
