import { everyQuestion } from '../form/every-question.ts';
import { pointer } from '../json/pointer.ts';
import { codeOfPick } from '../questions/choice/code-of-pick.ts';
import type { Role } from '../questions/roles.ts';
import { answerNow } from '../session/answer-now.ts';
import type { Session } from '../session/session.types.ts';

/**
 * The codes of everything picked, or the texts written, at the questions with a role that stand in no group and are shown now, in the
 * order of the form. Empty where nobody answered.
 */
export function codesByRole(session: Pick<Session, 'form' | 'state'>, role: Role): readonly string[] {
  const asked = [...everyQuestion(session.form)].filter(
    ({ question, groups }) =>
      question.role === role && groups.length === 0 && session.state.visible.has(pointer(question.id)),
  );
  return asked
    .flatMap(({ question }) => answerNow(session, pointer(question.id)) ?? [])
    .map((answer) => (typeof answer === 'number' ? `${answer}` : codeOfPick(answer)))
    .filter((code) => typeof code === 'string');
}
