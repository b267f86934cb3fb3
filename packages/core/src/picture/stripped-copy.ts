import { isPlainObject } from '../json/is-plain-object.ts';
import { readJson } from '../json/read-json.ts';
import type { AnswerFile } from '../questions/answer-text.ts';
import { base64Of, bytesOf } from './bytes.ts';
import { stripPicture } from './strip-picture.ts';

/** Base64 of a JPEG, PNG, WebP or GIF. No person types that. */
const isPictureText = /^(?:\/9j|iVBORw0KGg|UklGR|R0lGOD)[A-Za-z0-9+/\r\n]{60,}={0,2}\s*$/;

const isBase64 = /^[A-Za-z0-9+/\s]*={0,2}\s*$/;

/** What may stand before base64 in an address. */
const dataAddress = /^data:[^,]{0,200};base64,/i;

/**
 * A file as it may leave: a picture without what says where it was taken. The same object where there is nothing to leave out.
 */
export function strippedFile(file: AnswerFile): AnswerFile {
  const bytes = bytesOf(file.data);
  const stripped = stripPicture(bytes, file.type);
  if (stripped === 'withheld') return { ...file, data: '', withheld: true };
  if (isSame(bytes, stripped)) return file;
  return { ...file, data: base64Of(stripped), size: stripped.length, stripped: true };
}

/** What is done besides with files that were rewritten. */
export interface StrippedCopyOptions {
  /** `sha256-` and base64url of bytes. @default the digests of files stay those of what was sent */
  readonly digest?: (bytes: Uint8Array) => string;
}

/**
 * A copy of any value that was received, in which every picture, wherever it stands, is without what says where it was taken.
 * The same value where there is nothing to leave out. Files keep the shape that their schema asks for; of one that cannot be
 * made clean, `data` is empty.
 */
export function strippedCopy<T>(value: T, options?: StrippedCopyOptions): T;
export function strippedCopy(value: unknown, options: StrippedCopyOptions = {}): unknown {
  if (typeof value === 'string') return strippedText(value);
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    const copy = list.map((one) => strippedCopy(one, options));
    return copy.every((one, at) => one === list[at]) ? list : copy;
  }
  if (!isPlainObject(value)) return value;
  const { type, data } = value;
  if (typeof data === 'string' && isBase64.test(data))
    return strippedObject(value, { data, type: typeof type === 'string' ? type : '' }, options);
  const entries = Object.entries(value).map(([name, one]) => [name, strippedCopy(one, options)] as const);
  return entries.every(([name, one]) => one === value[name]) ? value : Object.fromEntries(entries);
}

/** The same for a text in JSON. What is none comes back as it is. */
export function strippedJson(text: string, options?: StrippedCopyOptions): string {
  const { value } = readJson(text);
  const copy = strippedCopy(value, options);
  return copy === value ? text : JSON.stringify(copy);
}

function strippedObject(
  file: Readonly<Record<string, unknown>>,
  { data, type }: Pick<AnswerFile, 'data' | 'type'>,
  { digest }: StrippedCopyOptions,
) {
  const bytes = bytesOf(data);
  const stripped = stripPicture(bytes, type);
  if (stripped === 'withheld') return { ...file, data: '' };
  if (isSame(bytes, stripped)) return file;
  const about = digest === undefined ? {} : { digest: digest(stripped) };
  return { ...file, data: base64Of(stripped), size: stripped.length, ...about };
}

function strippedText(text: string): string {
  const [address = ''] = dataAddress.exec(text) ?? [];
  const base64 = text.slice(address.length);
  if (!isPictureText.test(base64)) return text;
  const bytes = bytesOf(base64);
  const stripped = stripPicture(bytes, '');
  if (stripped === 'withheld') return address;
  return isSame(bytes, stripped) ? text : address + base64Of(stripped);
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
