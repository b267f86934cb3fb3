import { everyQuestion } from '../form/every-question.ts';
import { pointer } from '../json/pointer.ts';
import type { ContactSafety } from '../questions/contact-safety/contact-safety-answer.ts';
import type { ContactSafetyQuestion } from '../questions/contact-safety/contact-safety-schema.ts';
import { filledByOf } from '../questions/filled-by.ts';
import type { Question } from '../questions/question.ts';
import { isReachedSafely, reachOf } from '../questions/ways-to-reach.ts';
import { answerNow } from '../session/answer-now.ts';
import type { Session } from '../session/session.types.ts';
import { hasDigit, safeWays } from '../submission/safe-ways.ts';

/** How the person can be reached, as they have said so far. */
export interface Reaching {
  readonly question: ContactSafetyQuestion;
  readonly contact: ContactSafety | undefined;
}

/** The question that asks for safe ways, with its answer; undefined where the form has none or hides it. */
export function reaching(session: Session): Reaching | undefined {
  for (const { question, groups } of everyQuestion(session.form)) {
    const path = pointer(question.id);
    if (!isReachedSafely(question) || groups.length > 0 || !session.state.visible.has(path)) continue;
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

/**
 * Reports `no-safe-way` at the question that asks how to reach the person, when that is the question given and nobody can be
 * reached. True when it was reported.
 */
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
      return isOfHelper && reachOf(question) === 'by-phone' && typeof answer === 'string' && hasDigit(answer);
    })
  );
}
