import { warning } from '../../findings.ts';
import type { LintRule } from '../../lint-rule.ts';

/** Two questions in one, by language: people can answer only one of them. */
const double: Readonly<Record<string, RegExp>> = {
  en: /\band\/or\b|\?\s+(and|or)\b[^?]*\?/iu,
  es: /\b(y\/o|e\/o)\b|\?\s+¿?(y|o)\b[^?]*\?/iu,
};

/** How a question sounds: like a field of a form, like shouting, or like two questions. */
export const labelStyle: LintRule = {
  codes: ['label-ends-with-colon', 'label-in-capitals', 'double-question'],
  *find({ words }) {
    for (const { keys, text, path, language } of words) {
      const [kind, id = '', part] = keys;
      if (kind !== 'questions' || part !== 'label') continue;
      if (/[:：]\s*$/u.test(text))
        yield warning(
          'label-ends-with-colon',
          path,
          `The label of "${id}" ends with a colon.`,
          'Ask it as a person would ask: a whole question.',
        );
      if (isShouted(text))
        yield warning(
          'label-in-capitals',
          path,
          `The label of "${id}" is in capitals. That reads like shouting.`,
          'Write it in small letters.',
        );
      if (double[language.split('-', 1)[0] ?? '']?.test(text) === true)
        yield warning(
          'double-question',
          path,
          `"${id}" asks two things at once.`,
          'Ask one thing, or make two questions of it.',
        );
    }
  },
};

/** Two words or more, all in capitals; "ID" or "SNAP" alone are names. */
function isShouted(text: string): boolean {
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  return words.length > 1 && /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}
