import type { Session } from '@open-intake/core';

const kept = new WeakMap<Session, Map<string, string>>();

/** Keeps words beside an answer that is taken back, so that a slip of the finger costs none. In memory only: they go with the session, and never leave the device. */
export function keepText(session: Session, key: string, text: string | undefined): void {
  if (!text) return;
  if (!kept.has(session)) kept.set(session, new Map());
  kept.get(session)?.set(key, text);
}

/** The words as they were. */
export function keptText(session: Session, key: string): string | undefined {
  return kept.get(session)?.get(key);
}
