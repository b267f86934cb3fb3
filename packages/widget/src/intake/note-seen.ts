import { seenTexts } from '@open-intake/core';
import type { Intake } from './intake.ts';

/** Notes the exact words on the screen beside the answers; of a notice of the agency's own, the agency knows the words. */
export function noteSeen({ flow, words, form, windowed }: Intake): void {
  const { session } = flow;
  if (session === undefined) return;
  const ownNotice = form?.agency?.reporterNotice !== undefined;
  const asked = windowed?.drawn(flow.questions) ?? flow.questions;
  const questions = asked.filter(({ role }) => !(ownNotice && role === 'reporter-notice'));
  for (const [id, text] of seenTexts(session, words.formMessages, questions))
    session.dispatch({ type: 'seen', id, text });
}
