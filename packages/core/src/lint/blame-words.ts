import { everyWord } from './every-word.ts';
import type { LintRule } from './lint-rule.ts';

/** Words that blame or label a person, by language. */
const blame: Readonly<Record<string, RegExp>> = {
  en: /\b(invalid|error|failed|failure|refused?|illegals?|aliens?|non-?compliant|addicts?|the homeless)\b/iu,
  es: /\b(inv[aá]lid[oa]s?|error|fall[oó]|se neg[oó]|rechazad[oa]s?|ilegal(es)?|adict[oa]s?)\b/iu,
};

/** Nobody who asks for help is told off. */
export const blameWords: LintRule = function* (context) {
  for (const { language, text, path } of everyWord(context)) {
    const found = blame[language.split('-', 1)[0] ?? '']?.exec(text)?.[0];
    if (found === undefined) continue;
    const sentence = `"${found}" can sound like blame.`;
    yield {
      code: 'blame-words',
      path,
      severity: 'warning',
      sentence,
      fix: 'Say what happened, or what to do, in kind words.',
    };
  }
};
