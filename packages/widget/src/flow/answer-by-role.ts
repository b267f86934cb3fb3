import type { Role, Session } from '@open-intake/core';
import { questionByRole } from './by-role.ts';

/** The answer of the question with a role; undefined where there is neither. */
export function answerByRole(session: Session, role: Role): unknown {
  const question = questionByRole(session.form, role);
  return question && session.state.answers[question.id];
}
