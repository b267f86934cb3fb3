/**
 * Puts calculated values into the `{{id}}` placeholders of a text, as people of its language write them: a number by
 * `Intl.NumberFormat`, a text isolated from the direction of what is around it (U+2068 … U+2069). A value that is not known
 * yet is `…`; a name that is no value stays as it is. What stands in a value is never read as a placeholder, mark or link.
 *
 * @param values calculated values by id: answers are none, so that nobody's own words come into a text unless its author made
 * a value of them
 */
export function fillIn(text: string, values: Readonly<Record<string, unknown>>, language: string): string {
  return text.replace(/\{\{\s*([A-Za-z][\w-]{0,63})\s*\}\}/g, (placeholder, name: string) =>
    Object.hasOwn(values, name) ? inWords(values[name], language) : placeholder,
  );
}

function inWords(value: unknown, language: string): string {
  if (typeof value === 'string' && value !== '')
    return `\u2068${value.replace(/[\u202a-\u202e\u2066-\u2069]/g, '').replaceAll('](', ']\u2060(')}\u2069`;
  return typeof value === 'number' && Number.isFinite(value)
    ? new Intl.NumberFormat(language, { useGrouping: 'min2' }).format(value)
    : '…';
}
