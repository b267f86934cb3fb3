import { pointer } from '../issue.ts';
import { readOwn } from '../logic/read-own.ts';
import { everyQuestion } from '../types/every-question.ts';
import type { LintRule } from './lint-rule.ts';

/** Whoever asks what can hurt in the wrong hands says why. */
export const sensitiveWithoutWhy: LintRule = function* ({ form, messages }) {
  for (const { question } of everyQuestion(form)) {
    if (question.sensitive !== true) continue;
    for (const language of Object.keys(messages)) {
      const keys = ['questions', question.id, 'why'];
      if (typeof readOwn(messages, [language, ...keys]) === 'string') continue;
      yield {
        code: 'sensitive-without-why',
        path: pointer(language, ...keys),
        severity: language === form.languages[0] ? 'error' : 'warning',
        sentence: `The question "${question.id}" is sensitive and does not say why it is asked.`,
        fix: 'Write one or two short sentences under "why".',
      };
    }
  }
};
