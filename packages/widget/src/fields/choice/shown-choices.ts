import { allChoices, type Choice, ownChoices, type Question, type Session } from '@open-intake/core';
import { chosenValue } from './other-answer.ts';

/**
 * The choices to draw now, in order: what was picked in the question named by `choicesFrom` (its exclusive and "other"
 * entries are no choices here), then the question's own.
 */
export function shownChoices(session: Session, question: Question): readonly Choice[] {
  const all = allChoices(session.form, question);
  const from = 'choicesFrom' in question ? question.choicesFrom : undefined;
  if (from === undefined) return all;
  const own = new Set(ownChoices(question).map((choice) => choice.value));
  const picked = new Set(pickedIn(session.state.answers[from]));
  return all.filter((choice) => own.has(choice.value) || (picked.has(choice.value) && choice.exclusive !== true));
}

function pickedIn(answer: unknown): readonly (string | undefined)[] {
  return (Array.isArray(answer) ? answer : [answer]).map(chosenValue);
}
