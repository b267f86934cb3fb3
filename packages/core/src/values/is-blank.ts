/** True for a text of nothing but white space and characters without width (also U+00A0, U+3000, zero-width joiners). */
export function isBlankText(text: string): boolean {
  return /^[\s\p{Cf}\p{Default_Ignorable_Code_Point}]*$/u.test(text);
}

/** True for a value that says nothing: absent, null, a blank text, an empty list. */
export function isBlank(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return isBlankText(value);
  return Array.isArray(value) && value.length === 0;
}
