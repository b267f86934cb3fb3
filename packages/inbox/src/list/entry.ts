import type { EntryFlag, ReadableEntry, SealedEntry, SubmissionEntry } from '@open-intake/sdk';
import { renderInline, renderVisible } from '@open-intake/widget';
import { html, nothing, type TemplateResult } from 'lit';
import { hashOf } from '../route/hash-route.ts';
import type { InboxWords } from '../words/inbox-words.ts';
import { when } from '../words/when.ts';
import { renderDeciding } from './deciding.ts';

/** How a line of the list is shown. */
export interface EntryView {
  readonly words: InboxWords;
  /** Milliseconds. */
  readonly now: number;
  /** IANA time zone of the agency; undefined while it is not known. */
  readonly timeZone: string | undefined;
}

/** One line of the list: how soon, who, what decides, which rules fired, and how it came. */
export function renderEntry(entry: SubmissionEntry, view: EntryView): TemplateResult {
  const { words } = view;
  if (entry.sealed) return renderSealedEntry(entry, view);
  const { urgency, name } = entry;
  const received = when(entry.receivedAt, view.now, words.lang, view.timeZone);
  return html`<li class="entry" data-id=${entry.id} data-status=${entry.status} data-urgency=${urgency ?? nothing}>
    <p class="urgency">${urgency ? words.say((m) => m.list.within[urgency]) : nothing} ${renderOverdue(entry, view)}</p>
    <div class="who">
      <h3>
        <a href=${hashOf({ kind: 'submission', id: entry.id })}>
          ${name === undefined ? words.say((m) => m.list.noName) : html`<bdi lang=${entry.language} dir="auto">${renderVisible(name)}</bdi>`}
          <span class="code"><span class="hidden">${words.say((m) => m.list.code)}</span> <bdi dir="ltr">${entry.code}</bdi></span>
        </a>
      </h3>
      ${renderDeciding(entry, words)}
      ${renderFlags(entry, view)}
      <p class="facts">
        <time datetime=${entry.receivedAt}>${received.relative} · ${received.exact}</time>
        ${entry.filledBy === 'with-help' ? html`<span>${words.say((m) => m.list.withHelp)}</span>` : nothing}
        ${entry.filledBy === 'worker' ? html`<span>${words.say((m) => m.list.worker)}</span>` : nothing}
        ${entry.filledBy === 'for-other' ? html`<span>${words.say((m) => m.list.forOther)}</span>` : nothing}
        ${renderSignals(entry, words)}
        ${renderHolder(entry, words)}
        ${entry.partial ? html`<strong>${words.say((m) => m.list.partial)}</strong>` : nothing}
      </p>
    </div>
    <p class="entry-status">${words.say((m) => m.status[entry.status])}</p>
  </li>`;
}

/** A line of what only the agency's keys open: that it is there, and since when. */
function renderSealedEntry(entry: SealedEntry, { words, now, timeZone }: EntryView): TemplateResult {
  const received = when(entry.receivedAt, now, words.lang, timeZone);
  return html`<li class="entry" data-id=${entry.id} data-status=${entry.status} data-sealed>
    <p class="urgency"></p>
    <div class="who">
      <h3>
        <a href=${hashOf({ kind: 'submission', id: entry.id })}>
          ${words.say((m) => m.list.sealed)}
          <span class="code"><span class="hidden">${words.say((m) => m.list.code)}</span> <bdi dir="ltr">${entry.code}</bdi></span>
        </a>
      </h3>
      <p class="facts">
        <time datetime=${entry.receivedAt}>${received.relative} · ${received.exact}</time>
        ${renderHolder(entry, words)} ${renderSignals(entry, words)}
      </p>
    </div>
    <p class="entry-status">${words.say((m) => m.status[entry.status])}</p>
  </li>`;
}

/** Since when somebody should have acted. What is due at once says so already. */
function renderOverdue({ group, due, urgency }: ReadableEntry, view: EntryView): TemplateResult | typeof nothing {
  if (group !== 'overdue' || due === undefined || urgency === 'now') return nothing;
  const since = when(due, view.now, view.words.lang, view.timeZone).relative;
  return html`<strong class="overdue">${view.words.say((m) => m.list.overdue, { since })}</strong>`;
}

/** Who has it, so that nobody calls a second time. */
function renderHolder({ holder, status }: SubmissionEntry, words: InboxWords): TemplateResult | typeof nothing {
  if (holder === undefined || status === 'done') return nothing;
  if (holder.mine) return html`<span data-holder="me">${words.say((m) => m.list.mine)}</span>`;
  const name = holder.name ? renderVisible(holder.name) : words.say((m) => m.list.colleague);
  return html`<strong data-holder="colleague"><bdi>${name}</bdi> ${words.say((m) => m.list.theirs)}</strong>`;
}

/** What stood out about how it came. */
function renderSignals({ signals = [] }: SubmissionEntry, words: InboxWords): readonly TemplateResult[] {
  return signals.map((signal) => html`<span data-signal=${signal}>${words.say((m) => m.list.signals[signal])}</span>`);
}

/** How many rules a line shows; the packet shows all. */
const flagsShown = 3;

function renderFlags(entry: ReadableEntry, view: EntryView): TemplateResult | typeof nothing {
  const count = entry.flags.length - flagsShown;
  if (entry.flags.length === 0) return nothing;
  return html`<ul class="entry-flags">
    ${entry.flags.slice(0, flagsShown).map(renderFlag)}
    ${count > 0 ? html`<li class="more-flags">${view.words.count('list.moreFlags', count)}</li>` : nothing}
  </ul>`;
}

function renderFlag({ label: { text, lang, dir } }: EntryFlag): TemplateResult {
  return html`<li><bdi lang=${lang === 'und' ? '' : lang} dir=${dir}>${renderInline(text)}</bdi></li>`;
}
