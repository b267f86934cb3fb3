import { pointer } from '../json/pointer.ts';
import { codeOfPick } from '../questions/choice/code-of-pick.ts';
import { filledByOf } from '../questions/filled-by.ts';
import { aloneChoice, type Role } from '../questions/roles.ts';
import type { Session } from '../session/session.types.ts';
import { questionByRole } from './by-role.ts';

/**
 * Whether the person is alone with the screen: they picked `alone` at the question with the role `private-screen`, and fill the form in
 * for themselves, or answer a worker for themselves. A skipped or hidden question and a helper mean not alone; so does a form that asks who fills it in and was not told.
 */
export function isAlone({ form, state }: Pick<Session, 'form' | 'state'>): boolean {
  const pickAt = (role: Role) => {
    const question = questionByRole(form, role);
    return question && state.visible.has(pointer(question.id)) ? codeOfPick(state.answers[question.id]) : undefined;
  };
  const isForSelf = questionByRole(form, 'filled-by') === undefined || filledByOf(pickAt('filled-by')) === 'self';
  return isForSelf && pickAt('private-screen') === aloneChoice;
}
