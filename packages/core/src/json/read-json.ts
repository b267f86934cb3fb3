import { type Issue, issueAt } from '../issues/issue.ts';
import type { Json } from './is-json.ts';
import { pointer } from './pointer.ts';
import { scanJson } from './scan-json.ts';
import { utf8Size } from './utf8-size.ts';

/** The one web standard class that this package takes from where it runs: browsers, Node, Deno, Bun and workers have it. */
declare const TextDecoder: new (
  label: string,
  options: { readonly fatal: boolean; readonly ignoreBOM: boolean },
) => { decode(bytes: Uint8Array | ArrayBuffer): string };

/** How much JSON is read. */
export interface ReadJsonLimits {
  /** The most bytes of UTF-8. @default 524288 (512 KiB) */
  readonly maxBytes?: number;
  /** How deep objects and arrays may be nested. @default 32 */
  readonly maxDepth?: number;
}

/**
 * What was read, or why not. Codes: `too-large`, `bad-utf-8`, `empty`, `bad-json`, `comment`, `trailing-data`, `too-deep`,
 * `duplicate-key`, `reserved-key` (`__proto__`). The issue's path leads to the place; the keys in it are the document's own.
 */
export type ReadJsonResult =
  | { readonly value: unknown; readonly issue?: undefined }
  | { readonly issue: Issue; readonly value?: undefined };

/**
 * Reads JSON (RFC 8259) from bytes or a text that nobody vouches for. Size and depth are checked before anything is built, keys
 * that stand twice are found, and a byte order mark is passed over. Takes time in proportion to the length.
 */
export function readJson(input: Json, limits: ReadJsonLimits = {}): ReadJsonResult {
  const { maxBytes = 524_288, maxDepth = 32 } = limits;
  if (sizeOf(input, maxBytes) > maxBytes) return { issue: issueAt('too-large', '', { maxBytes }) };
  const decoded = typeof input === 'string' ? input : decodeUtf8(input);
  if (decoded === undefined) return { issue: issueAt('bad-utf-8', '') };
  const text = decoded.startsWith('\ufeff') ? decoded.slice(1) : decoded;
  const found = scanJson(text, maxDepth);
  if (found !== undefined)
    return { issue: issueAt(found.code, pointer(...found.at), found.code === 'too-deep' ? { maxDepth } : undefined) };
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return { issue: issueAt('bad-json', '') };
  }
}

function sizeOf(input: Json, maxBytes: number): number {
  return typeof input === 'string' ? utf8Size(input, maxBytes) : input.byteLength;
}

/** The text of UTF-8 bytes; undefined where they are not (overlong forms, surrogates, cut off, UTF-16). */
function decodeUtf8(bytes: Uint8Array | ArrayBuffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
