/**
 * One thing that is wrong, as data. Sentences are made from it by the messages of a language.
 *
 * `path` is a JSON pointer (RFC 6901): into the definition for author problems (`/sections/0/questions/1/id`),
 * into `answers` for answer problems (`/household/0/age`). It never carries what a person typed.
 */
export interface Issue {
  readonly code: string;
  readonly path: string;
  readonly params?: Readonly<Record<string, string | number | boolean>>;
}

/** Joins parts to an RFC 6901 JSON pointer, escaping `~` and `/`. `pointer('household', 0, 'age')` is `/household/0/age`. */
export function pointer(...parts: readonly (string | number)[]): string {
  return parts.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** Splits an RFC 6901 JSON pointer into its unescaped parts; the empty pointer has none. */
export function pointerParts(path: string): readonly string[] {
  if (path === '') return [];
  return path
    .slice(1)
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}
