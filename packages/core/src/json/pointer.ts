/** A JSON pointer (RFC 6901) into the answers, such as `/sleep` or `/household/0/age`. */
export type Pointer = string;

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
