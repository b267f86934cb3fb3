import type { FormDefinition, Session } from '@open-intake/core';
import { answerByRole } from '../flow/answer-by-role.ts';
import { questionByRole } from '../flow/by-role.ts';

/** Whether the form itself asks whose phone it is. */
export function asksWhosePhone(form: FormDefinition): boolean {
  return questionByRole(form, 'own-phone') !== undefined;
}

/** Whether the person said, to the form's own question, that the phone is theirs alone. */
export function isOwnPhone(session: Session): boolean {
  const answer = answerByRole(session, 'own-phone');
  return answer === true || answer === 'yes';
}
