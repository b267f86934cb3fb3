import type { Question } from '../../../questions/question.ts';
import { factsOf } from '../../../questions/question-facts.ts';
import { traitsOf } from '../../../questions/question-traits.ts';
import { warning } from '../../findings.ts';
import type { LintRule } from '../../lint-rule.ts';

const code = 'missing-skip';

/** Some questions must never stand between a person and help: nobody may have to answer them. */
export const missingSkip: LintRule = {
  codes: [code],
  *find({ questions }) {
    for (const { question, path } of questions) {
      const why = question.required === true ? reason(question) : undefined;
      if (why !== undefined)
        yield warning(
          code,
          `${path}/required`,
          `"${question.id}" cannot be skipped, and ${why}.`,
          'Take "required" away. If the law asks for it, say so in the reason.',
        );
    }
  },
};

function reason(question: Question): string | undefined {
  const { sensitive, deviceOnly } = question;
  if (traitsOf(question).isDecision) return 'a consent that is forced is no consent';
  if (deviceOnly === true) return 'its answer never reaches you';
  if (sensitive === true) return 'its answer can hurt in the wrong hands';
  return factsOf(question).isHardOnPhones ? 'many people cannot do this on the device they have' : undefined;
}
