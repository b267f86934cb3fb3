/** Scripts that are made of several, or go by another name, as Unicode's property `Script` has them. */
const scriptsIn: Readonly<Record<string, readonly string[]>> = {
  Hans: ['Han'],
  Hant: ['Han'],
  Jpan: ['Han', 'Hiragana', 'Katakana'],
  Kore: ['Hangul', 'Han'],
};

/** Whether most letters of a text are of the script that a language is written in (CLDR likely subtags). A text without letters fits any. */
export function fitsScript(text: string, tag: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  if (letters.length === 0) return true;
  const isOfIt = lettersOf(tag);
  return isOfIt !== undefined && letters.filter((letter) => isOfIt.test(letter)).length * 2 > letters.length;
}

/** Undefined for a language that has no known script: a signed one, or one that nobody knows. */
function lettersOf(tag: string): RegExp | undefined {
  try {
    const { script } = new Intl.Locale(tag).maximize();
    if (script === undefined) return undefined;
    const scripts = scriptsIn[script] ?? [script];
    return new RegExp(scripts.map((one) => `\\p{Script=${one}}`).join('|'), 'u');
  } catch {
    return undefined;
  }
}
