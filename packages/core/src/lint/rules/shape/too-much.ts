import type { GroupQuestion, Question } from '../../../questions/question.ts';
import { factsOf } from '../../../questions/question-facts.ts';
import { asksItself, holdsQuestions, picksFreely, traitsOf } from '../../../questions/question-traits.ts';
import { warning } from '../../findings.ts';
import type { LintContext, LintFinding, LintRule } from '../../lint-rule.ts';

const mostChoices = 12;
const mostRanked = 7;
const mostColumns = 5;
const mostAlways = 40;

/** More than fits a small screen, or a hard day. */
export const tooMuch: LintRule = {
  codes: ['too-many-choices', 'long-ranking', 'wide-table', 'long-form'],
  *find(context) {
    const { form, questions } = context;
    for (const { question, path } of questions) yield* ofQuestion(question, path, context);
    const conditional = new Set(form.sections.flatMap(({ id, showIf }) => (showIf === undefined ? [] : [id])));
    const always = questions.filter(
      ({ question, groups, section }) =>
        asksItself(question) &&
        !conditional.has(section) &&
        [...groups, question].every(({ showIf }) => showIf === undefined),
    ).length;
    if (always > mostAlways)
      yield warning(
        'long-form',
        '/sections',
        `${always} questions are asked of everybody. Many people stop before the end.`,
        'Ask only what the first talk needs. Show the rest only to whom it concerns.',
      );
  },
};

function* ofQuestion(question: Question, path: string, { choicesOf }: LintContext): Generator<LintFinding> {
  const { id } = question;
  if (holdsQuestions(question)) yield* ofTable(question, path, choicesOf);
  const choices = choicesOf(question);
  if (traitsOf(question).picks === 'in-order' && choices.length > mostRanked)
    yield warning(
      'long-ranking',
      path,
      `"${id}" asks people to put ${choices.length} things in order.`,
      `Offer ${mostRanked} at most, or ask which one comes first.`,
    );
  if (!picksFreely(question) || choices.length <= mostChoices) return;
  const searched = question.display === 'search' || (question.list !== undefined && question.display !== 'list');
  if (searched || choices.some(({ heading }) => heading !== undefined)) return;
  yield warning(
    'too-many-choices',
    path,
    `"${id}" shows ${choices.length} choices at once.`,
    'Put them under headings, or set "display" to "search".',
  );
}

function* ofTable(group: GroupQuestion, path: string, choicesOf: LintContext['choicesOf']): Generator<LintFinding> {
  const { display } = group;
  const [first] = group.questions;
  const columns =
    display === 'table' ? group.questions.length : display === 'matrix' && first ? pointsOf(first, choicesOf) : 0;
  if (columns > mostColumns)
    yield warning(
      'wide-table',
      `${path}/display`,
      `The table "${group.id}" has ${columns} columns.`,
      `Use ${mostColumns} at most: more do not fit a phone.`,
    );
}

function pointsOf(question: Question, choicesOf: LintContext['choicesOf']): number {
  return (factsOf(question).points?.(question) ?? choicesOf(question)).length;
}
