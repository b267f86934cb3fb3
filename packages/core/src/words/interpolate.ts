/**
 * Puts params into `{{name}}` placeholders. Nothing in a text is ever run: a placeholder whose name is no own property of
 * `params` stays as the text it is.
 */
export function interpolate(text: string, params: Readonly<Record<string, string | number>> = {}): string {
  return text.replace(/\{\{\s*([A-Za-z][A-Za-z0-9_-]{0,63})\s*\}\}/g, (placeholder, name: string) =>
    Object.hasOwn(params, name) ? String(params[name]) : placeholder,
  );
}
