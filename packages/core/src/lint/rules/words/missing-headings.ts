import { ownChoices } from '../../../form/all-choices.ts';
import { pointer } from '../../../json/pointer.ts';
import { readOwn } from '../../../json/read-own.ts';
import { severityIn } from '../../findings.ts';
import type { LintRule } from '../../lint-rule.ts';

const code = 'missing-heading';

/** Headings over choices that have no words. */
export const missingHeadings: LintRule = {
  codes: [code],
  *find({ form, messages, questions }) {
    for (const { question } of questions) {
      const headings = new Set(ownChoices(form, question).flatMap(({ heading }) => heading ?? []));
      for (const heading of headings) {
        for (const language of Object.keys(messages)) {
          const keys = ['questions', question.id, 'headings', heading];
          if (typeof readOwn(messages, [language, ...keys]) === 'string') continue;
          yield {
            code,
            path: pointer(language, ...keys),
            severity: severityIn(language, form.languages),
            sentence: `The heading "${heading}" over choices of "${question.id}" has no text in "${language}".`,
            fix: 'Write it, or take "heading" away from the choices.',
          };
        }
      }
    }
  },
};
