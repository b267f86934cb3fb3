import type { Question, Session } from '@open-intake/core';
import { nothing, type TemplateResult } from 'lit';
import type { FillingContext } from '../screen-context.ts';

type Part = typeof import('./stated-today.ts');

/** Draws what is stated of today. Most days nothing is, and it is not loaded. */
let part: Part | undefined;

/** Loads it, where something is stated. */
export async function loadToday(): Promise<Part> {
  part ??= await import('./stated-today.ts');
  return part;
}

/** What is true today, before anything is asked. */
export function renderToday(context: FillingContext): TemplateResult | typeof nothing {
  return part?.renderToday(context) ?? nothing;
}

/** What is true today of the needs that are picked on a screen. */
export function renderTodayHere(
  context: FillingContext,
  questions: readonly Question[],
): TemplateResult | typeof nothing {
  return part?.renderTodayHere(context, questions) ?? nothing;
}

/** What is true today of what was sent. */
export function renderTodaySent(context: FillingContext, sent: Session): TemplateResult | typeof nothing {
  return part?.renderTodaySent(context, sent) ?? nothing;
}
