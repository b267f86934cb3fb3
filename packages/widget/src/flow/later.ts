/**
 * What comes after the first question: one chunk, fetched while the person reads it, so that a network that goes away
 * later does not stop them.
 */

export { renderDelivery } from '../screens/delivery-screen.ts';
export { renderErrorSummary } from '../screens/error-summary.ts';
export { laterStyles } from '../screens/later.styles.ts';
export { renderReview } from '../screens/review-screen.ts';
export { renderShortRoad } from '../screens/short-screen.ts';
export { checkAll, checkQuestions } from './check-questions.ts';
export { createClient } from './create-client.ts';
export { draftOf } from './draft-of.ts';
export { formProblem } from './form-problem.ts';
export { seenTexts } from './seen-texts.ts';

/** The module above, once it is loaded. */
export type Later = typeof import('./later.ts');
