import { pointer } from '../../../json/pointer.ts';
import { warning } from '../../findings.ts';
import type { LintRule } from '../../lint-rule.ts';
import type { Word } from '../../reading/every-word.ts';
import { namesIn } from '../../reading/placeholders.ts';

const code = 'lost-placeholder';

/** A translation that lost a `{{name}}` of the source tells people less. */
export const lostPlaceholder: LintRule = {
  codes: [code],
  *find({ form, words }) {
    const source = form.languages[0] ?? '';
    const wanted = new Map<string, readonly string[]>();
    for (const word of words)
      if (word.language === source && word.text.includes('{{')) wanted.set(subject(word), namesIn(word.text));
    if (wanted.size === 0) return;
    for (const word of words) {
      const { language, text, path } = word;
      if (language === source) continue;
      const has = namesIn(text);
      const lost = (wanted.get(subject(word)) ?? []).find((name) => !has.includes(name));
      if (lost !== undefined)
        yield warning(
          code,
          path,
          `The text does not name {{${lost}}}, which the text in "${source}" does.`,
          'Put it where it belongs in this language.',
        );
    }
  },
};

function subject({ keys, byHelper }: Word): string {
  return pointer(...keys, ...(byHelper ? ['helper'] : []));
}
