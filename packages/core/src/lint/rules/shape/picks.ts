import type { Question } from '../../../questions/question.ts';
import { picksSeveral, traitsOf } from '../../../questions/question-traits.ts';
import { error, warning } from '../../findings.ts';
import type { LintContext, LintFinding, LintRule } from '../../lint-rule.ts';

/** How many choices can be picked, beside how many there are. */
export const picks: LintRule = {
  codes: ['more-picks-than-choices', 'picks-one', 'exclusive-beside-max', 'nothing-to-choose', 'all-exclusive'],
  *find(context) {
    for (const { question, path } of context.questions) {
      if ('choices' in question || 'choicesFrom' in question) yield* ofQuestion(question, path, context);
    }
  },
};

function* ofQuestion(question: Question, path: string, { choicesOf }: LintContext): Generator<LintFinding> {
  const { id } = question;
  const choices = choicesOf(question);
  const together = choices.filter(({ exclusive }) => exclusive !== true).length;
  const { min, max } = picksSeveral(question) ? question : {};
  if (choices.length === 1)
    yield warning(
      'nothing-to-choose',
      path,
      `"${id}" offers one choice only.`,
      'Offer another one, or ask a question of the type "yesNo".',
    );
  if (min !== undefined && min > together)
    yield error(
      'more-picks-than-choices',
      `${path}/min`,
      `"${id}" asks for ${min} choices, and only ${together} can be picked together.`,
      'Ask for fewer, or offer more.',
    );
  if (traitsOf(question).picks !== 'any') return;
  if (max === 1)
    yield warning(
      choices.length > together ? 'exclusive-beside-max' : 'picks-one',
      `${path}/max`,
      `"${id}" lets people pick one choice only, and looks as if they could pick more.`,
      choices.length > together ? 'Use the type "choice", and take "exclusive" away.' : 'Use the type "choice".',
    );
  else if (choices.length > 1 && together < 2)
    yield warning(
      'all-exclusive',
      `${path}/choices`,
      `No two choices of "${id}" can be picked together.`,
      'Use the type "choice", or take "exclusive" away.',
    );
}
