import type { PlacedQuestion } from '../../../form/every-question.ts';
import { factsOf } from '../../../questions/question-facts.ts';
import { warning } from '../../findings.ts';
import type { LintContext, LintRule } from '../../lint-rule.ts';

const code = 'free-words-before-reporting';

/** Who may have to report harm says so before somebody writes of it, not after. */
export const toldBeforeFreeWords: LintRule = {
  codes: [code],
  *find(context) {
    for (const placed of context.questions) {
      const { question, path } = placed;
      const isSensitive = [question, ...placed.groups].some(({ sensitive }) => sensitive === true);
      const isFree = question.role === 'own-words' || (factsOf(question).isTelling === true && isSensitive);
      if (isFree && !isTold(placed, context))
        yield warning(
          code,
          path,
          `People write freely in "${question.id}", and nothing before it says what you may have to report.`,
          `Add a notice with "role": "reporting" and "before": ["${question.id}"].`,
        );
    }
  },
};

/** A notice before the question or a group around it; or, in the same part, an earlier question that is one. */
function isTold({ question, groups, section }: PlacedQuestion, { form, questions }: LintContext): boolean {
  const ids = [question, ...groups].map(({ id }) => id);
  const earlier = questions.slice(
    0,
    questions.findIndex((other) => other.question === question),
  );
  return (
    (form.notices ?? []).some(({ role, before }) => role === 'reporting' && before?.some((id) => ids.includes(id))) ||
    earlier.some((other) => other.section === section && other.question.role === 'reporter-notice')
  );
}
