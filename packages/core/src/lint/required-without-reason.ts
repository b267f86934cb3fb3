import { pointer } from '../issue.ts';
import { readOwn } from '../logic/read-own.ts';
import { everyQuestion } from '../types/every-question.ts';
import type { LintRule } from './lint-rule.ts';

/** Whoever takes away the skip says why. */
export const requiredWithoutReason: LintRule = function* ({ form, messages }) {
  for (const { question } of everyQuestion(form)) {
    if (question.required !== true) continue;
    for (const language of Object.keys(messages)) {
      const keys = ['questions', question.id, 'errors', 'required'];
      if (typeof readOwn(messages, [language, ...keys]) === 'string') continue;
      yield {
        code: 'required-without-reason',
        path: pointer(language, ...keys),
        severity: language === form.languages[0] ? 'error' : 'warning',
        sentence: `The question "${question.id}" cannot be skipped and does not say why.`,
        fix: 'Let people skip it, or say under "errors", "required" why you cannot help without it.',
      };
    }
  }
};
