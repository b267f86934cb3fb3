import { pointer } from '../json/pointer.ts';
import { filledByOf, isHelper } from '../questions/filled-by.ts';
import type { Session } from '../session/session.types.ts';
import { questionByRole } from './by-role.ts';

/**
 * Whether the answer of the question with the role `filled-by` says that somebody else fills the form in, or helps: then words
 * for a helper are shown where the form has them. Not while that question is hidden, blank or passed over.
 */
export function isByHelper({ form, state }: Pick<Session, 'form' | 'state'>): boolean {
  const question = questionByRole(form, 'filled-by');
  return (
    question !== undefined &&
    state.visible.has(pointer(question.id)) &&
    isHelper(filledByOf(state.answers[question.id]))
  );
}
