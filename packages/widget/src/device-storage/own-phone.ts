import { answerByRole, type FormDefinition, questionByRole, type Session } from '@open-intake/core';

/** Whether the form itself asks whose phone it is. */
export function asksWhosePhone(form: FormDefinition): boolean {
  return questionByRole(form, 'own-phone') !== undefined;
}

/** Whether the person said, to the form's own question, that the phone is theirs alone. */
export function isOwnPhone(session: Session): boolean {
  const answer = answerByRole(session, 'own-phone');
  return answer === true || answer === 'yes';
}
