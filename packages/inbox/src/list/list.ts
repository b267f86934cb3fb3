import type { DueGroup, SubmissionEntry } from '@open-intake/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { hashOf } from '../route/hash-route.ts';
import type { InboxMessages, InboxWords } from '../words/inbox-words.ts';
import { renderProblem } from '../words/problem.ts';
import { renderCsvButton, renderCsvDialog } from './csv-dialog.ts';
import type { CsvExport } from './csv-export.ts';
import { type EntryView, renderEntry } from './entry.ts';
import { renderFindForm } from './find-form.ts';
import type { StatusFilter, SubmissionListing } from './submission-listing.ts';

/** The list of submissions on the screen. */
export interface ListView extends EntryView {
  readonly words: InboxWords;
  readonly list: SubmissionListing;
  readonly csv: CsvExport;
  /** Where the key is given. */
  readonly keyPanel: TemplateResult | typeof nothing;
  /** Said once after something happened elsewhere, such as a deletion. */
  readonly said: string | undefined;
}

const groups: readonly DueGroup[] = ['overdue', 'today', 'later', 'undated', 'done'];
const filters: readonly StatusFilter[] = ['all', 'new', 'seen', 'done'];

/** The list: what is urgent first, as the server sorts it. */
export function renderList(view: ListView): TemplateResult {
  const { words, list, csv } = view;
  return html`<section aria-labelledby="list-title">
    <h1 id="list-title" tabindex="-1">${words.say((m) => m.title)}</h1>
    ${view.keyPanel}
    ${renderFindForm(words, list)}
    <div class="list-tools">
      <div class="tools" role="group" aria-label=${words.say((m) => m.list.show)}>
        ${filters.map(
          (filter) =>
            html`<button type="button" data-filter=${filter} aria-pressed=${list.filter === filter ? 'true' : 'false'} @click=${() => void list.show(filter)}>
              ${words.say((m) => m.list.statuses[filter])}
            </button>`,
        )}
      </div>
      <div class="tools">
        <a class="button" data-do="new" href=${hashOf({ kind: 'new' })}>${words.say((m) => m.interview.button)}</a>
        ${list.entries.length > 0 ? renderCsvButton(words, csv) : nothing}
        <button type="button" class="refresh" @click=${() => void list.refresh()}>${words.say((m) => m.list.refresh)}</button>
      </div>
    </div>
    <p class="status-line" role="status">${statusLine(view)}</p>
    ${list.problem ? renderProblem(list.problem, words, () => void list.refresh()) : nothing}
    ${list.beingSorted > 0 ? html`<p class="note" data-note="being-sorted">${words.count('list.beingSorted', list.beingSorted)}</p>` : nothing}
    ${list.undelivered > 0 ? renderUndelivered(view) : nothing} ${renderDeletion(view)}
    ${
      list.entries.length > 0
        ? renderGroups(view)
        : list.readAt === undefined
          ? nothing
          : html`<p class="empty">${words.say((m) => emptyWords(m, list))}</p>`
    }
    ${renderCsvDialog(words, csv)}
    ${list.hasMore ? html`<button type="button" class="more" @click=${() => void list.more()}>${words.say((m) => (list.wanted ? m.find.more : m.list.more))}</button>` : nothing}
  </section>`;
}

function emptyWords(messages: InboxMessages, { wanted, filter, hasMore }: SubmissionListing): string {
  if (wanted) return hasMore ? messages.find.nothingYet : messages.find.nothing;
  return filter === 'all' ? messages.list.empty : messages.list.emptyFiltered;
}

/** The lines under the name of their group. What the server gave no group, as older ones do, stands last with what has no moment. */
function renderGroups(view: ListView): readonly TemplateResult[] {
  const groupOf = (entry: SubmissionEntry) =>
    entry.status === 'done' ? 'done' : ((entry.sealed ? undefined : entry.group) ?? 'undated');
  return groups.flatMap((group) => {
    const entries = view.list.entries.filter((entry) => groupOf(entry) === group);
    if (entries.length === 0) return [];
    return [
      html`<section class="group" data-group=${group} aria-labelledby="group-${group}">
        <h2 id="group-${group}">${view.words.say((m) => m.list.groups[group])}</h2>
        <ol class="entries">${repeat(
          entries,
          ({ id }) => id,
          (entry) => renderEntry(entry, view),
        )}</ol>
      </section>`,
    ];
  });
}

/** What goes by itself is said where somebody looks, fourteen days before; and that nothing goes while a clock is in doubt. */
function renderDeletion({ words, list, timeZone }: ListView): TemplateResult | typeof nothing {
  const { held, soon, from } = list.deletion ?? {};
  const dayOf = (moment: string) =>
    new Intl.DateTimeFormat(words.lang, { dateStyle: 'long', timeZone }).format(Date.parse(moment));
  if (held !== undefined)
    return html`<p class="note" data-note="deletion-held">${words.say((m) => m.list.deletionHeld, { day: dayOf(held.until) })}</p>`;
  if (soon === undefined || from === undefined) return nothing;
  return html`<p class="note" data-note="deletion-soon">${words.count('list.deletionSoon', soon, { day: dayOf(from) })}</p>`;
}

/** Nobody was told of some arrivals: it says so where somebody looks. */
function renderUndelivered({ words, list }: ListView): TemplateResult {
  return html`<div class="note" data-note="undelivered">
    <p>${words.count('list.undelivered', list.undelivered)}</p>
    <button type="button" data-do="send-again" @click=${() => void list.sendNoticesAgain()}>${words.say((m) => m.list.sendAgain)}</button>
  </div>`;
}

function statusLine({ words, list, said }: ListView): string {
  if (list.readAt === undefined) return list.loading ? words.say((m) => m.list.loading) : '';
  const time = new Intl.DateTimeFormat(words.lang, { timeStyle: 'short' }).format(list.readAt);
  const fresh = list.fresh > 0 ? words.count('list.fresh', list.fresh) : undefined;
  return [said, fresh, words.say((m) => m.list.upToDate, { time })].filter((text) => text !== undefined).join(' · ');
}
