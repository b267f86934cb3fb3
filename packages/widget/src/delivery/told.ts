import { codesByRole, type FilledBy, filledByOf, isAlone, type Session } from '@open-intake/core';

/** What a person told that decides which places may help: codes of the form, by what their questions are for. */
export interface Told {
  /** Needed today. */
  readonly urgent: readonly string[];
  /** Wanted. */
  readonly needs: readonly string[];
  /** Wanted first. */
  readonly first: string | undefined;
  /** Languages (BCP 47) that the person speaks, the best first. */
  readonly languages: readonly string[];
  /** Where they stay, in their words. */
  readonly area: string | undefined;
  /** An age or a range of ages, as the form codes it. */
  readonly age: string | undefined;
  /** Papers that they have. */
  readonly documents: readonly string[];
  /** What a place has to have for them. */
  readonly access: readonly string[];
  /** Whether they are alone with the screen. */
  readonly alone: boolean;
  /** Absent where nobody said. */
  readonly filledBy: FilledBy | undefined;
}

/** Reads from a session what decides which places may help. */
export function toldOf(session: Session): Told {
  const [first] = codesByRole(session, 'first-need');
  const [area] = codesByRole(session, 'area');
  const [age] = codesByRole(session, 'age');
  const [filledBy] = codesByRole(session, 'filled-by');
  return {
    urgent: codesByRole(session, 'today'),
    needs: codesByRole(session, 'needs'),
    first,
    languages: [...codesByRole(session, 'language'), session.state.language],
    area,
    age,
    documents: codesByRole(session, 'documents'),
    access: codesByRole(session, 'access'),
    alone: isAlone(session),
    filledBy: filledByOf(filledBy),
  };
}
