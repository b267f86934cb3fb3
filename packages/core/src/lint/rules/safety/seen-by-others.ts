import { warning } from '../../findings.ts';
import type { LintRule } from '../../lint-rule.ts';

const code = 'sensitive-choice-seen';

/** A choice that gives something away is shown to whoever looks on, and nothing asked if anybody does. */
export const seenByOthers: LintRule = {
  codes: [code],
  *find({ questions, choicesOf }) {
    for (const { question, path } of questions) {
      // Whoever was asked can go somewhere else first.
      if (question.role === 'private-screen') return;
      if (!('choices' in question)) continue;
      for (const choice of choicesOf(question)) {
        if (choice.sensitive !== true || choice.showIf !== undefined) continue;
        yield warning(
          code,
          `${path}/choices`,
          `The choice "${choice.value}" of "${question.id}" gives something away, and is always shown.`,
          'Ask first if anybody can see the screen (role "private-screen"), or show the choice under a condition.',
        );
      }
    }
  },
};
