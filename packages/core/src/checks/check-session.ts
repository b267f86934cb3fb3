import type { Issue } from '../issues/issue.ts';
import { pointer } from '../json/pointer.ts';
import type { Question } from '../questions/question.ts';
import type { Session } from '../session/session.types.ts';
import { checkAnswer } from '../submission/check-answer.ts';

type Filling = Pick<Session, 'form' | 'state'>;

/**
 * What is wrong with the answers of some questions. Blank ones are fine here: going on passes them over.
 *
 * @param minute where the person is, as `localMinute` gives it: `YYYY-MM-DDTHH:MM`
 */
export function checkQuestions(
  { form, state }: Filling,
  questions: readonly Question[],
  minute: string,
): readonly Issue[] {
  return questions.flatMap((question) => {
    const value = state.answers[question.id];
    if (value === undefined || state.skipped[pointer(question.id)] !== undefined) return [];
    return checkOne({ form, state }, question, value, minute);
  });
}

/**
 * What is wrong anywhere in what the person sees. Required questions may stay open when they send what they have (`partial`).
 *
 * @param minute where the person is, as `localMinute` gives it: `YYYY-MM-DDTHH:MM`
 */
export function checkSession(session: Filling, minute: string, partial: boolean): readonly Issue[] {
  const { answers, screens } = session.state;
  const questions = screens.flatMap((screen) => screen.questions);
  const open = partial ? [] : questions.filter(({ id, required }) => required === true && answers[id] === undefined);
  return [
    ...open.flatMap((question) => checkOne(session, question, undefined, minute)),
    ...checkQuestions(session, questions, minute),
  ];
}

function checkOne({ form, state }: Filling, question: Question, value: unknown, now: string): readonly Issue[] {
  return checkAnswer(question, value, { form, answers: state.answers, evaluated: state, today: now.slice(0, 10), now });
}
