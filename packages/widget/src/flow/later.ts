/**
 * What comes after the first question: one chunk, fetched while the person reads it, so that a network that goes away
 * later does not stop them.
 */

export { fillIn, telAddress } from '@open-intake/core';
export { moreIconPaths } from '../icons/more-icon-paths.ts';
export { issueText } from '../question/issue-text.ts';
export { renderDelivery } from '../screens/delivery-screen.ts';
export { renderErrorSummary } from '../screens/error-summary.ts';
export { laterStyles } from '../screens/later.styles.ts';
export { renderNotices } from '../screens/notices.ts';
export { renderContacts } from '../screens/render-contacts.ts';
export { renderReturn } from '../screens/return-screen.ts';
export { renderReview } from '../screens/review-screen.ts';
export { renderShortRoad } from '../screens/short-screen.ts';
export { renderStopped } from '../screens/stopped-screen.ts';
export { renderStuck } from '../screens/stuck-note.ts';
export { AwayController } from './away-controller.ts';
export { checkQuestions } from './check-questions.ts';
export { coveredAbove } from './covered-above.ts';
export { Delivering } from './delivering.ts';
export { focusOnControl } from './focus-on-control.ts';
export { HistoryController } from './history-controller.ts';
export { keepCover } from './keep-cover.ts';
export { KeyController } from './key-controller.ts';
export { noteSeen } from './note-seen.ts';
export { tellPageFaults } from './page-faults.ts';
export { pageHistory } from './page-history.ts';
export { hasSafeWay, lacksPlan } from './reaching.ts';
export { refuseBadForm } from './refuse-bad-form.ts';
export { takeUp } from './take-up.ts';

/** The module above, once it is loaded. */
export type Later = typeof import('./later.ts');
