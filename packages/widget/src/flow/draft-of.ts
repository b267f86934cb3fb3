import { type Session, type SubmissionDraft, toDraft } from '@open-intake/core';

/** What would leave the device now. */
export function draftOf(session: Session, partial: boolean, pageTranslated: boolean): SubmissionDraft {
  const draft = toDraft(session, { partial, now: () => new Date() });
  return pageTranslated ? { ...draft, notes: { pageTranslated } } : draft;
}
