import { codesByRole, type FilledBy, filledByOf, isAlone, type PacketTold, type Session } from '@open-intake/core';

/** What a person told that decides which places may help, and who can see them. */
export interface Told extends PacketTold {
  /** Whether they are alone with the screen. */
  readonly alone: boolean;
  /** Absent where nobody said. */
  readonly filledBy?: FilledBy;
}

/** Reads from a session what decides which places may help. */
export function toldOf(session: Session): Told {
  const [first] = codesByRole(session, 'first-need');
  const [area] = codesByRole(session, 'area');
  const [age] = codesByRole(session, 'age');
  const filledBy = filledByOf(codesByRole(session, 'filled-by')[0]);
  return {
    urgent: codesByRole(session, 'today'),
    needs: codesByRole(session, 'needs'),
    ...(first !== undefined && { first }),
    languages: [...codesByRole(session, 'language'), session.state.language],
    ...(area !== undefined && { area }),
    ...(age !== undefined && { age }),
    documents: codesByRole(session, 'documents'),
    access: codesByRole(session, 'access'),
    alone: isAlone(session),
    ...(filledBy !== undefined && { filledBy }),
  };
}
