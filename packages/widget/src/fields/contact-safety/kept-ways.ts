import type { ContactWay, Pointer, Session } from '@open-intake/core';
import type { WayName } from './change-contact.ts';

/** Ways that were taken back, in memory only: they go with the session, and never leave the device. */
const kept = new WeakMap<Session, Map<string, ContactWay>>();

/** Keeps a way that is taken back, so that a slip of the finger costs no number. */
export function keepWay(session: Session, path: Pointer, entry: ContactWay): void {
  const ways = kept.get(session) ?? new Map<string, ContactWay>();
  kept.set(session, ways.set(`${path} ${entry.way}`, entry));
}

/** The way as it was when it was taken back. */
export function keptWay(session: Session, path: Pointer, way: WayName): ContactWay | undefined {
  return kept.get(session)?.get(`${path} ${way}`);
}

/** Whether any way of a question was taken back. */
export function hadWays(session: Session, path: Pointer): boolean {
  return [...(kept.get(session)?.keys() ?? [])].some((key) => key.startsWith(`${path} `));
}
