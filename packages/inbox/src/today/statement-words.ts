import type { TodayStatement } from '@open-intake/core';
import { html, type TemplateResult } from 'lit';
import { sayStatement } from './say-statement.ts';
import type { TodayView } from './today-view.ts';

/** A statement in the worker's language, as a client reads it; words of a worker's own in the languages they were written in. */
export function renderStatementWords({ words, desk, timeZone }: TodayView, statement: TodayStatement): TemplateResult {
  if (statement.kind === 'text')
    return html`${Object.entries(statement.text).map(([tag, text]) => html`<span lang=${tag} dir="auto">${text}</span> `)}`;
  return html`<span>${sayStatement(desk, statement, words.lang, timeZone)}</span>`;
}
