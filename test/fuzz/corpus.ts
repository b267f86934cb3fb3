import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const folderOf = (target: string) => resolve(import.meta.dirname, 'corpus', target);

/**
 * Why an input is kept: it made trouble once (`found`), or it reaches code that the others do not (`reach`). Those that somebody
 * wrote have any other name.
 */
export type Kept = 'found' | 'reach';

/** Every input that is kept for a target, by the name of its file. Each is one value as JSON. */
export function readCorpus<Input>(target: string): readonly { readonly file: string; readonly input: Input }[] {
  const folder = folderOf(target);
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.json')) : [];
  return files
    .sort()
    .map((file) => ({ file, input: JSON.parse(readFileSync(resolve(folder, file), 'utf8')) as Input }));
}

/** Keeps an input, so that it is tried first for ever after. Gives the name of its file. */
export function keepInput(target: string, why: Kept, input: unknown): string {
  const json = JSON.stringify(input, null, 2);
  const file = `${why}-${createHash('sha256').update(json).digest('hex').slice(0, 10)}.json`;
  mkdirSync(folderOf(target), { recursive: true });
  writeFileSync(resolve(folderOf(target), file), `${json}\n`);
  return file;
}
