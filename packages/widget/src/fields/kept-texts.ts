import type { Session } from '@open-intake/core';

/** In memory only: they go with the session, and never leave the device. */
const kept = new WeakMap<Session, Map<string, string>>();

/** Words beside answers of a session that were taken back, so that a slip of the finger costs none; by a key that names the filling. */
export function keptTexts(session: Session): Map<string, string> {
  const texts = kept.get(session) ?? new Map<string, string>();
  kept.set(session, texts);
  return texts;
}
