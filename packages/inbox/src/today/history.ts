import type { TodayStatement } from '@open-intake/core';
import { renderVisible } from '@open-intake/widget';
import { html, type TemplateResult } from 'lit';
import type { InboxMessages } from '../words/inbox-words.ts';
import { when } from '../words/when.ts';
import { renderStatementWords } from './statement-words.ts';
import type { TodayView } from './today-view.ts';

/** Who said what was true, when, and what was said before: the newest first. */
export function renderHistory(view: TodayView): TemplateResult {
  const { words, desk, now, timeZone } = view;
  return html`<section class="history" aria-labelledby="history-title">
    <h2 id="history-title">${words.say((m) => m.today.history)}</h2>
    ${desk.changes.length === 0 ? html`<p class="hint">${words.say((m) => m.today.noHistory)}</p>` : ''}
    <ol>
      ${desk.changes.map(({ at, name, who, statements, before, revision }) => {
        const { relative, exact } = when(at, now, words.lang, timeZone);
        return html`<li data-revision=${revision}>
          <p><strong><bdi>${renderVisible(name ?? who)}</bdi></strong> <time datetime=${at} title=${exact}>${relative}</time></p>
          ${renderDifference(view, (m) => m.today.added, notIn(statements, before))}
          ${renderDifference(view, (m) => m.today.ended, notIn(before, statements))}
        </li>`;
      })}
    </ol>
  </section>`;
}

function renderDifference(
  view: TodayView,
  label: (messages: InboxMessages) => string,
  statements: readonly TodayStatement[],
): readonly TemplateResult[] {
  return statements.map(
    (statement) =>
      html`<p><span class="difference">${view.words.say(label)}</span> ${renderStatementWords(view, statement)}</p>`,
  );
}

/** Those that are said in one list only, word for word. */
function notIn(all: readonly TodayStatement[], others: readonly TodayStatement[]): readonly TodayStatement[] {
  const said = new Set(others.map((statement) => JSON.stringify(statement)));
  return all.filter((statement) => !said.has(JSON.stringify(statement)));
}
