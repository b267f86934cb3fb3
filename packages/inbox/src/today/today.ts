import type { TodayStatement } from '@open-intake/core';
import { html, nothing, type TemplateResult } from 'lit';
import { hashOf } from '../route/hash-route.ts';
import { renderProblem } from '../words/problem.ts';
import { draftOf, newDraft, type StatementKind } from './draft.ts';
import { renderHistory } from './history.ts';
import { renderStatementForm } from './statement-form.ts';
import { renderStatementWords } from './statement-words.ts';
import type { TodayView } from './today-view.ts';

const kinds: readonly StatementKind[] = ['closed', 'full', 'paused', 'wait', 'line', 'text'];

/** What is stated now and until when, what can be added, and the history. */
export function renderToday(view: TodayView): TemplateResult {
  const { words, desk, timeZone, now } = view;
  const { state, draft, problem } = desk;
  return html`<section class="today-page" aria-labelledby="today-title">
    <a class="quiet" href=${hashOf({ kind: 'list' })}>${words.say((m) => m.submission.back)}</a>
    <h1 id="today-title" tabindex="-1">${words.say((m) => m.today.title)}</h1>
    <p class="lead">${words.say((m) => m.today.lead)}</p>
    <p class="status-line" role="status">${statusLine(view)}</p>
    ${problem === undefined ? nothing : renderProblem(problem, words, () => void desk.again())}
    ${state === undefined ? nothing : renderStated(view, state.statements)}
    ${
      state === undefined
        ? nothing
        : draft === undefined
          ? renderAdd(view)
          : renderStatementForm({ words, desk, draft, timeZone, now })
    }
    ${state === undefined ? nothing : renderHistory(view)}
  </section>`;
}

function statusLine({ words, desk }: TodayView): string {
  if (desk.state === undefined && desk.problem === undefined) return words.say((m) => m.today.loading);
  return desk.saved ? words.say((m) => m.today.saved) : '';
}

function renderStated(view: TodayView, statements: readonly TodayStatement[]): TemplateResult {
  const { words, desk, timeZone } = view;
  if (statements.length === 0) return html`<p class="empty">${words.say((m) => m.today.nothing)}</p>`;
  return html`<ul class="stated">
    ${statements.map((statement) => {
      const kind = words.say((m) => m.today.kinds[statement.kind]);
      const busy = desk.busy ? 'true' : 'false';
      return html`<li data-kind=${statement.kind}>
        <div>
          <h2>${kind}</h2>
          ${renderStatementWords(view, statement)}
          <p class="hint">${words.say((m) => m.today.until, { moment: momentOf(statement, view) })}</p>
        </div>
        <div class="tools">
          <button type="button" data-do="change-today" aria-disabled=${busy} @click=${() => desk.write(draftOf(statement, timeZone))}>
            ${words.say((m) => m.today.change)}<span class="hidden"> ${kind}</span>
          </button>
          <button type="button" data-do="end-today" aria-disabled=${busy} @click=${() => void desk.end(statement)}>
            ${words.say((m) => m.today.end)}<span class="hidden"> ${kind}</span>
          </button>
        </div>
      </li>`;
    })}
  </ul>`;
}

function renderAdd({ words, desk, timeZone, now }: TodayView): TemplateResult {
  return html`<div class="add" role="group" aria-label=${words.say((m) => m.today.add)}>
    <h2>${words.say((m) => m.today.add)}</h2>
    <div class="tools">
      ${kinds.map(
        (kind) => html`<button type="button" data-add=${kind} @click=${() => desk.write(newDraft(kind, now, timeZone))}>
          ${words.say((m) => m.today.kinds[kind])}
        </button>`,
      )}
    </div>
  </div>`;
}

function momentOf({ until }: TodayStatement, { words, timeZone }: TodayView): string {
  const style = { dateStyle: 'full', timeStyle: 'short', timeZone } as const;
  return new Intl.DateTimeFormat(words.lang, style).format(Date.parse(until));
}
