import { acceptsFile, type FileAnswer } from '@open-intake/core';
import { type Content, contentOf } from './content-type.ts';
import { fileAnswer } from './file-answer.ts';
import type { FileProblemCode } from './file-problem.ts';
import { pictureType, shrinkPicture } from './shrink-picture.ts';

/** Limits of a file: which kinds are taken, and how many bytes may travel. */
export interface FileLimits {
  readonly accept: readonly string[];
  /** The most that one file may have. */
  readonly most: number;
  /** What is left beside the files that are there. */
  readonly left: number;
  /** What a picture is made to fit, so that more of them have room. */
  readonly share: number;
}

/** Larger pictures are not opened: a cheap phone has no memory for them. */
const largestPicture = 60_000_000;

/** Reads one picked file: its answer, or why it is not taken. Pictures are drawn again and made smaller. Never rejects. */
export async function readFile(file: File, limits: FileLimits): Promise<FileAnswer | FileProblemCode> {
  try {
    if (file.size === 0) return 'empty';
    const content = await contentOf(file);
    if (content === 'heic') return await readPhonePhoto(file, limits);
    const type = typeOf(file, content, limits.accept);
    return await (isPicture(type) ? readPicture(file, limits) : readOther(file, type, limits));
  } catch {
    return 'unreadable';
  }
}

/** What a file is: by its bytes where they tell, else as it says. A text is what the question takes: systems call CSV many things. */
function typeOf(file: File, content: Content, accept: readonly string[]): string {
  if (content === 'unknown') return file.type;
  if (content !== 'text') return content;
  const isTable = /\.csv$/i.test(file.name) || saysTable.test(file.type);
  const named = isTable ? 'text/csv' : /\.te?xt$/i.test(file.name) ? 'text/plain' : file.type;
  return acceptsFile(named, accept) ? named : file.type;
}

/** What Windows and others call a CSV. */
const saysTable = /^(text|application)\/(x-)?(csv|comma-separated-values|vnd\.ms-excel)$/;

/** A browser that can open it draws it again, without the place; no other may send it. */
async function readPhonePhoto(file: File, limits: FileLimits): Promise<FileAnswer | FileProblemCode> {
  const read = await readPicture(file, limits);
  return read === 'unreadable' ? 'phone-photo' : read;
}

function isPicture(type: string): boolean {
  return type.startsWith('image/') && type !== 'image/svg+xml';
}

async function readPicture(
  file: File,
  { accept, most, left, share }: FileLimits,
): Promise<FileAnswer | FileProblemCode> {
  const type = pictureType((one) => acceptsFile(one, accept));
  if (type === undefined) return 'kind';
  if (file.size > largestPicture) return 'size';
  const picture = await shrinkPicture(file, Math.min(most, left, share), type);
  if (picture === 'size') return left < most ? 'room' : 'size';
  if (picture === 'unreadable') return picture;
  return fileAnswer(picture, renamed(file.name, type), type);
}

async function readOther(
  file: File,
  type: string,
  { accept, most, left }: FileLimits,
): Promise<FileAnswer | FileProblemCode> {
  if (!acceptsFile(type, accept)) return 'kind';
  if (file.size > most) return 'size';
  if (file.size > left) return 'room';
  return fileAnswer(file, file.name, type);
}

/** The name with the ending of what the picture is now. */
function renamed(name: string, type: string): string {
  return `${name.replace(/\.\w{1,9}$/, '')}.${type === 'image/jpeg' ? 'jpg' : type.slice('image/'.length)}`;
}
