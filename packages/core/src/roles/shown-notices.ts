import type { Notice } from '../form/form-definition.ts';
import type { Session } from '../session/session.types.ts';
import { isAlone } from './alone.ts';

/** The notices of a form that may be shown now, in its order: their rule holds, and those for people who are alone only to them. */
export function shownNotices(session: Pick<Session, 'form' | 'state'>): readonly Notice[] {
  const { form, state } = session;
  const isHeld = ({ id, alone }: Notice) => state.notices.includes(id) && (alone !== true || isAlone(session));
  return (form.notices ?? []).filter(isHeld);
}
