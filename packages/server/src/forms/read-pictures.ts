import { readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { type FormDefinition, pictureNames } from '@open-intake/core';

/** Picture files by name. */
export type Pictures = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** A picture that cannot be served, and why. */
export interface PictureIssue {
  /** In the form folder: `pictures/bus.webp`. */
  readonly file: string;
  readonly code: 'no-such-file' | 'picture-too-large' | 'not-a-picture' | 'too-many-pictures';
}

/** The most bytes of one picture: it is drawn small, on a phone that may pay for each of them. */
const maxBytes = 200_000;
/** The most bytes of all pictures of a form together: they are kept in memory. */
const maxTogether = 20_000_000;

/** Reads the pictures that a form names from its folder's `pictures/`, and tells of those that cannot be served. */
export async function readPictures(
  folder: string,
  form: FormDefinition,
): Promise<{ readonly pictures: Pictures; readonly issues: readonly PictureIssue[] }> {
  const pictures = new Map<string, Uint8Array<ArrayBuffer>>();
  const issues: PictureIssue[] = [];
  let together = 0;
  for (const name of pictureNames(form)) {
    const file = `pictures/${name}`;
    const read = await readPicture(join(folder, file));
    const code = typeof read !== 'string' && together + read.byteLength > maxTogether ? 'too-many-pictures' : read;
    if (typeof code === 'string') issues.push({ file, code });
    else {
      pictures.set(name, code);
      together += code.byteLength;
    }
  }
  return { pictures, issues };
}

async function readPicture(path: string): Promise<Uint8Array<ArrayBuffer> | PictureIssue['code']> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile() !== true) return 'no-such-file';
  if (found.size > maxBytes) return 'picture-too-large';
  const bytes = new Uint8Array(await readFile(path));
  return isPicture(bytes, extname(path)) ? bytes : 'not-a-picture';
}

/** Whether a file begins as its name says. */
function isPicture(bytes: Uint8Array, extension: string): boolean {
  const start = Buffer.from(bytes.subarray(0, 12)).toString('latin1');
  if (extension === '.png') return start.startsWith('\x89PNG\r\n\x1a\n');
  if (extension === '.webp') return start.startsWith('RIFF') && start.endsWith('WEBP');
  return start.startsWith('\xff\xd8\xff');
}
