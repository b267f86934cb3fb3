import { pointer } from '../../../json/pointer.ts';
import { readOwn } from '../../../json/read-own.ts';
import { severityIn } from '../../findings.ts';
import type { LintRule } from '../../lint-rule.ts';

const code = 'sensitive-without-why';

/** Sensitive questions that do not say why they are asked. */
export const sensitiveWithoutWhy: LintRule = {
  codes: [code],
  *find({ form, messages, questions }) {
    for (const { question } of questions) {
      if (question.sensitive !== true) continue;
      for (const language of Object.keys(messages)) {
        const keys = ['questions', question.id, 'why'];
        if (typeof readOwn(messages, [language, ...keys]) === 'string') continue;
        yield {
          code,
          path: pointer(language, ...keys),
          severity: severityIn(language, form.languages),
          sentence: `The question "${question.id}" is sensitive and does not say why it is asked.`,
          fix: 'Write one or two short sentences under "why".',
        };
      }
    }
  },
};
