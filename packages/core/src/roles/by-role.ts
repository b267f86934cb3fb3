import { everyQuestion } from '../form/every-question.ts';
import type { FormDefinition } from '../form/form-definition.ts';
import type { Question } from '../questions/question.ts';
import type { Role } from '../questions/roles.ts';
import type { Session } from '../session/session.types.ts';

/** The first question of a role that stands in no group; roles, not ids, say what a question is for. */
export function questionByRole(form: FormDefinition, role: Role): Question | undefined {
  for (const { question, groups } of everyQuestion(form)) {
    if (question.role === role && groups.length === 0) return question;
  }
  return undefined;
}

/** The coded answer of the question with a role; undefined where there is neither. */
export function answerByRole({ form, state }: Pick<Session, 'form' | 'state'>, role: Role): unknown {
  const question = questionByRole(form, role);
  return question && state.answers[question.id];
}
