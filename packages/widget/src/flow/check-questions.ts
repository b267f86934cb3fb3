import { checkAnswer, type Issue, pointer, type Question, type Session } from '@open-intake/core';

/** What is wrong with the answers of some questions now. Blank ones are fine here: going on passes them over. */
export function checkQuestions(session: Session, questions: readonly Question[], today: string): readonly Issue[] {
  const { form, state } = session;
  return questions.flatMap((question) => {
    const value = state.answers[question.id];
    if (value === undefined || state.skipped[pointer(question.id)] !== undefined) return [];
    return checkAnswer(question, value, { form, answers: state.answers, evaluated: state, today, now: nowOf(today) });
  });
}

/** What is wrong anywhere in what the person sees; required questions may stay open when they send what they have (`partial`). */
export function checkAll(session: Session, today: string, partial: boolean): readonly Issue[] {
  const { form, state } = session;
  const questions = state.screens.flatMap((screen) => screen.questions);
  const open = partial
    ? []
    : questions.filter(({ id, required }) => required === true && state.answers[id] === undefined);
  return [
    ...open.flatMap((question) =>
      checkAnswer(question, undefined, { form, answers: state.answers, evaluated: state, today, now: nowOf(today) }),
    ),
    ...checkQuestions(session, questions, today),
  ];
}

/** This minute of a day, as `YYYY-MM-DDTHH:MM`. */
function nowOf(day: string, time: Date = new Date()): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${day}T${two(time.getHours())}:${two(time.getMinutes())}`;
}
