import { pointer } from '../../../json/pointer.ts';
import { missingWordPaths } from '../../../words/required-words.ts';
import { error, severityIn } from '../../findings.ts';
import type { LintRule } from '../../lint-rule.ts';

/** Every language of the form has every text. */
export const missingWords: LintRule = {
  codes: ['missing-language', 'missing-words'],
  *find({ form, messages }) {
    if (Object.keys(messages).length === 0) return;
    for (const language of form.languages) {
      if (!Object.hasOwn(messages, language)) {
        const sentence = `The form names the language "${language}" and has no words in it.`;
        yield error('missing-language', pointer(language), sentence, 'Add its messages, or take the language away.');
        continue;
      }
      const severity = severityIn(language, form.languages);
      for (const keys of missingWordPaths(form, messages[language])) {
        const sentence = `There is no text for ${keys.join(' › ')} in "${language}".`;
        const fix = severity === 'error' ? 'Write it.' : 'Translate it; until then people read it in another language.';
        yield { code: 'missing-words', path: pointer(language, ...keys), severity, sentence, fix };
      }
    }
  },
};
