/**
 * The deferred part: everything behind the first question in one chunk, fetched while the person reads that question, so that a
 * network that goes away afterwards does not stop them.
 */

import { limitedPicksStyles } from '../fields/choices/limited-picks.styles.ts';
import { IntakeFault } from '../form-source/intake-fault.ts';
import { issueStyles } from '../question/issue.styles.ts';
import { skipStyles } from '../question/skip.styles.ts';
import { contactStyles } from '../screens/contacts/contacts.styles.ts';
import { printStyles } from '../screens/delivery/print.styles.ts';
import { receiptStyles } from '../screens/delivery/receipt.styles.ts';
import { summaryStyles } from '../screens/error-summary/error-summary.styles.ts';
import { foldedStyles } from '../screens/folded.styles.ts';
import { noticeStyles } from '../screens/notices/notices.styles.ts';
import { reviewStyles } from '../screens/review/review.styles.ts';
import { textButtonStyles } from '../screens/text-buttons.styles.ts';

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
export { focusOnControl } from './focus-on-control.ts';
export { followPage } from './follow-page.ts';
export { noteSeen } from './note-seen.ts';
export { RadioRelease } from './radio-release.ts';
export { refuseBadForm } from './refuse-bad-form.ts';
export { startDelivering } from './start-delivering.ts';

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
  issueStyles,
  skipStyles,
  contactStyles,
  noticeStyles,
  summaryStyles,
  reviewStyles,
  foldedStyles,
  receiptStyles,
  printStyles,
];

/** The module above, once it is loaded. */
export type Deferred = typeof import('./deferred.ts');
