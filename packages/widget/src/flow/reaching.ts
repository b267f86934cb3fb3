import {
  answerNow,
  type ContactSafety,
  everyQuestion,
  filledByOf,
  hasDigit,
  pointer,
  type Question,
  type Session,
  safeWays,
} from '@open-intake/core';

/** How the person can be reached, as they have said so far. */
export interface Reaching {
  readonly question: Extract<Question, { type: 'contactSafety' }>;
  readonly contact: ContactSafety | undefined;
}

/** The question that asks for safe ways, with its answer; undefined where the form has none or hides it. */
export function reaching(session: Session): Reaching | undefined {
  for (const { question, groups } of everyQuestion(session.form)) {
    const path = pointer(question.id);
    if (question.type !== 'contactSafety' || groups.length > 0 || !session.state.visible.has(path)) continue;
    return { question, contact: answerNow(session, path) as ContactSafety | undefined };
  }
  return undefined;
}

/** Whether there is a safe way to start with the person: what the packet will say too. */
export function hasSafeWay(session: Session): boolean {
  return safeWays(reaching(session)?.contact).length > 0;
}

/** Whether somebody can be reached: the person, or whoever fills the form in for them and gave a number of their own. */
export function hasSomebodyToReach(session: Session): boolean {
  return hasSafeWay(session) || hasHelperPhone(session);
}

/** Says beside the question how to reach the person, once it is asked, that there is no way yet. True when it was said. */
export function lacksPlan(session: Session, [question]: readonly Question[]): boolean {
  if (question?.role !== 'contact' || !hasNoPlan(session)) return false;
  session.dispatch({ type: 'report', issues: [{ code: 'no-safe-way', path: pointer(question.id) }] });
  return true;
}

/** Whether nobody can be reached, and the person has not said that they will come or call. */
function hasNoPlan(session: Session): boolean {
  return !hasSomebodyToReach(session) && (reaching(session)?.contact?.clientWill ?? []).length === 0;
}

function hasHelperPhone(session: Session): boolean {
  const questions = [...everyQuestion(session.form)];
  const byOther = questions.some(
    ({ question }) =>
      question.role === 'filled-by' && filledByOf(answerNow(session, pointer(question.id))) === 'for-other',
  );
  return (
    byOther &&
    questions.some(({ question, groups }) => {
      const path = pointer(...groups.map(({ id }) => id), question.id);
      const isOfHelper = [question, ...groups].some(({ role }) => role === 'helper');
      const answer = answerNow(session, path);
      return isOfHelper && question.type === 'phone' && typeof answer === 'string' && hasDigit(answer);
    })
  );
}
