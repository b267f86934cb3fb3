import { findQuestion } from '../types/every-question.ts';
import { everyWord } from './every-word.ts';
import type { LintRule } from './lint-rule.ts';

/** What must not be asked, in English and Spanish: immigration status, Social Security, a diagnosis. */
const asked: readonly { readonly code: string; readonly what: string; readonly words: RegExp }[] = [
  {
    code: 'asks-immigration-status',
    what: 'immigration status',
    words:
      /\b(immigration status|citizen(ship)?|undocumented|green card|visa|legal status|papeles|estatus migratorio|ciudadan[oaí]a?|indocumentad[oa]s?)\b/iu,
  },
  {
    code: 'asks-social-security',
    what: 'a Social Security number',
    words: /\b(social security (card|number)|ssn|(n[uú]mero|tarjeta) de(l)? seguro social)\b/iu,
  },
  { code: 'asks-diagnosis', what: 'a diagnosis', words: /\b(diagnos(is|ed|es)|diagn[oó]stic(o|ada|ado)|hiv|vih)\b/iu },
];

/** "We do not ask …" is the opposite of asking. */
const denies = /\b(do not|don't|never|no (le )?(preguntamos|pedimos)|nunca)\b/iu;

/** People leave when they are asked this, and what is written down can be demanded by others. */
export const asksStatus: LintRule = function* ({ form, messages }) {
  for (const { keys, text, path } of everyWord({ messages })) {
    const [kind, id = '', part] = keys;
    if (kind !== 'questions' || (part !== 'label' && part !== 'choices') || findQuestion(form, id)?.type === 'notice')
      continue;
    for (const { code, what, words } of asked) {
      if (!words.test(text) || denies.test(text)) continue;
      yield {
        code,
        path,
        severity: 'error',
        sentence: `"${id}" seems to ask for ${what}.`,
        fix: 'Leave it out. Ask what help the person wants; staff can ask the rest in person.',
      };
    }
  }
};
