import { warning } from '../../findings.ts';
import type { LintContext, LintFinding, LintRule } from '../../lint-rule.ts';

const code = 'blame-words';

/** Words that blame or label a person, by language. */
const blame: Readonly<Record<string, RegExp>> = {
  en: /\b(invalid|error|failed|failure|refused?|illegals?|aliens?|non-?compliant|addicts?|the homeless)\b/iu,
  es: /\b(inv[aá]lid[oa]s?|error|fall[oó]|se neg[oó]|rechazad[oa]s?|ilegal(es)?|adict[oa]s?)\b/iu,
};

/** Nobody who asks for help is told off. */
export const blameWords = {
  codes: [code],
  *find({ words }: Pick<LintContext, 'words'>): Generator<LintFinding> {
    for (const { language, text, path } of words) {
      const found = blame[language.split('-', 1)[0] ?? '']?.exec(text)?.[0];
      if (found === undefined) continue;
      const fix = 'Say what happened, or what to do, in kind words.';
      yield warning(code, path, `"${found}" can sound like blame.`, fix);
    }
  },
} satisfies LintRule;
