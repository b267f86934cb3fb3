import type { hasSafeWay, Question } from '@open-intake/core';
import type { nothing, TemplateResult } from 'lit';
import type { QuestionViewOptions } from '../question/question-view.types.ts';
import type { readTimeWords } from '../words/date-words.ts';
import type { renderStuck } from './about/stuck-note.ts';
import type { renderStopped } from './stopped/stopped-screen.ts';

/** The screens, and the parts of screens, that load behind the first question. Most are drawn from the context of all screens. */
export interface DeferredScreens<Context> {
  readonly hasSafeWay: typeof hasSafeWay;
  readonly questionParts: (
    context: Context,
  ) => Required<Pick<QuestionViewOptions, 'issueText' | 'contacts' | 'before'>>;
  readonly readTimeWords: typeof readTimeWords;
  readonly renderDelivery: (context: Context) => TemplateResult;
  readonly renderErrorSummary: (context: Context, questions: readonly Question[]) => TemplateResult | typeof nothing;
  readonly renderNotices: (context: Context, questions: readonly Question[]) => TemplateResult;
  readonly renderReview: (context: Context, partial: boolean) => TemplateResult;
  readonly renderShortRoad: (context: Context, step: number) => TemplateResult;
  readonly renderToday: (context: Context) => TemplateResult | typeof nothing;
  readonly renderStopped: typeof renderStopped;
  readonly renderStuck: typeof renderStuck;
}
