import { pointer } from '../issue.ts';
import { readOwn } from '../logic/read-own.ts';
import { requiredWords } from '../words/required-words.ts';
import type { LintRule } from './lint-rule.ts';

/** Every language of the form has every text. */
export const missingWords: LintRule = function* ({ form, messages }) {
  if (Object.keys(messages).length === 0) return;
  for (const language of form.languages) {
    const isSource = language === form.languages[0];
    const severity = isSource ? 'error' : 'warning';
    if (!Object.hasOwn(messages, language)) {
      const sentence = `The form names the language "${language}" and has no words in it.`;
      yield {
        code: 'missing-language',
        path: pointer(language),
        severity: 'error',
        sentence,
        fix: 'Add its messages, or take the language away.',
      };
      continue;
    }
    for (const keys of requiredWords(form)) {
      if (typeof readOwn(messages, [language, ...keys]) === 'string') continue;
      const sentence = `There is no text for ${keys.join(' › ')} in "${language}".`;
      const fix = isSource ? 'Write it.' : 'Translate it; until then people read it in another language.';
      yield { code: 'missing-words', path: pointer(language, ...keys), severity, sentence, fix };
    }
  }
};
