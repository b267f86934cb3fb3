/**
 * What a person typed, as it is kept: line ends become LF, a lone surrogate becomes U+FFFD (as UTF-8 would make it, but
 * before any hash), other control characters than LF and TAB are taken out. NUL stays, to be refused. Spaces stay.
 */
export function normaliseText(text: string): string {
  return text
    .replace(/\r\n|[\r\u0085\u2028\u2029]/g, '\n')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/\p{Cc}/gu, (control) => ('\0\t\n'.includes(control) ? control : ''));
}

/** A text for comparing: without spaces around it and without characters that have no width, wherever they stand. */
export function withoutUnseen(text: string): string {
  return text.replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '').trim();
}
