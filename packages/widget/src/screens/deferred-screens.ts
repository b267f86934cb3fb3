import type { hasSafeWay } from '@open-intake/core';
import type { renderStuck } from './about/stuck-note.ts';
import type { renderDelivery } from './delivery/delivery-screen.ts';
import type { renderErrorSummary } from './error-summary/error-summary.ts';
import type { renderNotices } from './notices/notices.ts';
import type { questionParts } from './questions/question-parts.ts';
import type { renderReview } from './review/review-screen.ts';
import type { renderShortRoad } from './short/short-screen.ts';
import type { renderStopped } from './stopped/stopped-screen.ts';

/** The screens, and the parts of screens, that load behind the first question. */
export interface DeferredScreens {
  readonly hasSafeWay: typeof hasSafeWay;
  readonly questionParts: typeof questionParts;
  readonly renderDelivery: typeof renderDelivery;
  readonly renderErrorSummary: typeof renderErrorSummary;
  readonly renderNotices: typeof renderNotices;
  readonly renderReview: typeof renderReview;
  readonly renderShortRoad: typeof renderShortRoad;
  readonly renderStopped: typeof renderStopped;
  readonly renderStuck: typeof renderStuck;
}
