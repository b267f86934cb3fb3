import { pointer } from '../issue.ts';
import { readOwn } from '../logic/read-own.ts';
import { everyQuestion } from '../types/every-question.ts';
import type { LintRule } from './lint-rule.ts';

/** Two choices of one question that read the same cannot be told apart. */
export const duplicateChoiceLabels: LintRule = function* ({ form, messages }) {
  for (const { question } of everyQuestion(form)) {
    for (const language of Object.keys(messages)) {
      const labels = readOwn(messages, [language, 'questions', question.id, 'choices']);
      if (typeof labels !== 'object' || labels === null) continue;
      const seen = new Map<string, string>();
      for (const [value, label] of Object.entries(labels)) {
        const text = String(label).normalize('NFKC').trim().toLowerCase();
        const twin = seen.get(text);
        seen.set(text, value);
        if (twin === undefined) continue;
        yield {
          code: 'duplicate-choice-labels',
          path: pointer(language, 'questions', question.id, 'choices', value),
          severity: 'error',
          sentence: `The choices "${twin}" and "${value}" read the same.`,
          fix: 'Make the words differ, or take one away.',
        };
      }
    }
  }
};
