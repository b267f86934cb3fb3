import { pointer } from '../../../json/pointer.ts';
import { readOwn } from '../../../json/read-own.ts';
import { severityIn } from '../../findings.ts';
import type { LintRule } from '../../lint-rule.ts';

const code = 'required-without-reason';

/** Required questions that do not say why they cannot be skipped. */
export const requiredWithoutReason: LintRule = {
  codes: [code],
  *find({ form, messages, questions }) {
    for (const { question } of questions) {
      if (question.required !== true) continue;
      for (const language of Object.keys(messages)) {
        const keys = ['questions', question.id, 'errors', 'required'];
        if (typeof readOwn(messages, [language, ...keys]) === 'string') continue;
        yield {
          code,
          path: pointer(language, ...keys),
          severity: severityIn(language, form.languages),
          sentence: `The question "${question.id}" cannot be skipped and does not say why.`,
          fix: 'Let people skip it, or say under "errors", "required" why you cannot help without it.',
        };
      }
    }
  },
};
