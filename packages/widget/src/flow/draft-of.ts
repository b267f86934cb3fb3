import { type Session, type SubmissionDraft, toDraft } from '@open-intake/core';

/** What would leave the device now. */
export function draftOf(session: Session, partial: boolean): SubmissionDraft {
  return toDraft(session, { partial, now: () => new Date() });
}
