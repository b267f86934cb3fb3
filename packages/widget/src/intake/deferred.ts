/**
 * The deferred part: everything behind the first question in one chunk, fetched while the person reads that question, so that a
 * network that goes away afterwards does not stop them.
 */

import { type Pointer, pointerParts, seenTexts } from '@open-intake/core';
import { OiErrorEvent } from '../events/events.ts';
import { limitedPicksStyles } from '../fields/choices/limited-picks.styles.ts';
import { IntakeFault } from '../form-source/intake-fault.ts';
import { changesJson } from '../host-page/page-changes.ts';
import { controlId, idPrefix } from '../question/control-id.ts';
import { skipStyles } from '../question/skip.styles.ts';
import { contactStyles } from '../screens/contacts/contacts.styles.ts';
import { printStyles } from '../screens/delivery/print.styles.ts';
import { receiptStyles } from '../screens/delivery/receipt.styles.ts';
import { summaryStyles } from '../screens/error-summary/error-summary.styles.ts';
import { foldedStyles } from '../screens/folded.styles.ts';
import { noticeStyles } from '../screens/notices/notices.styles.ts';
import { reviewStyles } from '../screens/review/review.styles.ts';
import { textButtonStyles } from '../screens/text-buttons.styles.ts';
import type { FormProblem } from './form-problem.ts';
import type { RunningIntake } from './running-intake.ts';

export { checkQuestions, fillIn, hasSafeWay, lacksPlan, telAddress } from '@open-intake/core';
export { keepCover } from '../exit/keep-cover.ts';
export { coveredAbove } from '../focus/covered-above.ts';
export { pageHistory } from '../history/page-history.ts';
export { tellPageFaults } from '../host-page/page-faults.ts';
export { moreIconPaths } from '../icons/more-icon-paths.ts';
export { renderStuck } from '../screens/about/stuck-note.ts';
export { renderDelivery } from '../screens/delivery/delivery-screen.ts';
export { renderErrorSummary } from '../screens/error-summary/error-summary.ts';
export { renderNotices } from '../screens/notices/notices.ts';
export { questionParts } from '../screens/questions/question-parts.ts';
export { renderReturn } from '../screens/return/return-screen.ts';
export { renderReview } from '../screens/review/review-screen.ts';
export { renderShortRoad } from '../screens/short/short-screen.ts';
export { renderStopped } from '../screens/stopped/stopped-screen.ts';
export { renderToday } from '../screens/today/today-part.ts';
export { readTimeWords } from '../words/date-words.ts';
export { followPage } from './follow-page.ts';
export { followToday } from './follow-today.ts';
export { RadioRelease } from './radio-release.ts';
export { startDelivering } from './start-delivering.ts';

/** Moves focus to the control at a path, or to the first one of its question where the path itself has none. */
export function focusOnControl(intake: RunningIntake, path: Pointer): void {
  const [id = ''] = pointerParts(path);
  intake.windowed?.need(path);
  const controls = ':is(input, textarea, select, button)';
  intake.moveFocus(`#${CSS.escape(controlId(idPrefix, path))}`, `[data-question="${id}"] ${controls}`);
}

/** Notes the exact words on the screen beside the answers; of a notice of the agency's own, the agency knows the words. */
export function noteSeen({ flow, words, form, windowed }: RunningIntake): void {
  const { session } = flow;
  if (session === undefined) return;
  const ownNotice = form?.agency?.reporterNotice !== undefined;
  const asked = windowed?.drawn(flow.questions) ?? flow.questions;
  const questions = asked.filter(({ role }) => !(ownNotice && role === 'reporter-notice'));
  for (const [id, text] of seenTexts(session, words.formMessages, questions))
    session.dispatch({ type: 'seen', id, text });
}

/** A form that breaks a rule, or a page that changes what JSON is, must not collect answers that nobody can deliver. */
export function refuseBadForm(host: EventTarget, { flow }: RunningIntake, problem: FormProblem | undefined): void {
  if (flow.phase.kind === 'left') return;
  const fault = new IntakeFault('bad-form');
  if (problem)
    host.dispatchEvent(new OiErrorEvent(problem.code, `${fault.fix} First problem at ${problem.path || '/'}.`));
  if (problem ?? changesJson()) flow.close({ kind: 'unavailable', fault });
}

/** Fetches what takes up another form while somebody answers. Few pages set one. */
export const takeUp: typeof import('./take-up.ts').takeUp = async (host, intake, read) => {
  try {
    const part = await import('./take-up.ts');
    return await part.takeUp(host, intake, read);
  } catch (cause) {
    intake.report(new IntakeFault('network', cause));
    return false;
  }
};

/** The style sheets of these screens, in the order in which they are adopted. */
export const deferredStyles = [
  textButtonStyles,
  limitedPicksStyles,
  skipStyles,
  contactStyles,
  noticeStyles,
  summaryStyles,
  reviewStyles,
  foldedStyles,
  receiptStyles,
  printStyles,
];
