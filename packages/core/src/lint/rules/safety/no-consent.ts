import { traitsOf } from '../../../questions/question-traits.ts';
import { warning } from '../../findings.ts';
import type { LintRule } from '../../lint-rule.ts';

const code = 'no-consent';

/** A form that never asks what may be shared or kept. */
export const noConsent: LintRule = {
  codes: [code],
  *find({ questions }) {
    const asks = questions.some(
      ({ question }) => traitsOf(question).isDecision || question.role === 'share' || question.role === 'keep',
    );
    if (asks) return;
    yield warning(
      code,
      '/sections',
      'The form never asks what may be shared or kept.',
      'Add a question of the type "consent" with the role "share" or "keep".',
    );
  },
};
