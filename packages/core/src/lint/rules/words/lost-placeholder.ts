import { pointer } from '../../../json/pointer.ts';
import { warning } from '../../findings.ts';
import type { LintRule } from '../../lint-rule.ts';
import { namesIn } from '../../reading/placeholders.ts';

const code = 'lost-placeholder';

/** A translation that lost a `{{name}}` of the source tells people less. */
export const lostPlaceholder: LintRule = {
  codes: [code],
  *find({ form, words }) {
    const source = form.languages[0] ?? '';
    const wanted = new Map<string, readonly string[]>();
    for (const { language, keys, text } of words)
      if (language === source && text.includes('{{')) wanted.set(pointer(...keys), namesIn(text));
    if (wanted.size === 0) return;
    for (const { language, keys, text, path } of words) {
      if (language === source) continue;
      const has = namesIn(text);
      const lost = (wanted.get(pointer(...keys)) ?? []).find((name) => !has.includes(name));
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
