import { languageName } from '@open-intake/core';
import type { EntryText, ReadableEntry } from '@open-intake/sdk';
import { renderInline } from '@open-intake/widget';
import { html, nothing, type TemplateResult } from 'lit';
import type { InboxWords } from '../words/inbox-words.ts';
import { partialDay } from '../words/partial-day.ts';

/** What decides, in one line: which language to speak, how to reach the person, the date not to miss, and what they want first. */
export function renderDeciding(entry: ReadableEntry, words: InboxWords): TemplateResult {
  return html`<p class="deciding">
    ${entry.notes?.includes('test') ? html`<strong data-note="test">${words.say((m) => m.list.test)}</strong>` : nothing}
    ${renderSpeaks(entry, words)} ${renderReach(entry, words)} ${renderDeadline(entry, words)}
    ${entry.first ? html`<span data-fact="first">${words.say((m) => m.list.first)} ${renderText(entry.first)}</span>` : nothing}
  </p>`;
}

/** The language that was read is none to guess the spoken one by: what nobody told is said to be that. */
function renderSpeaks({ speaks, interpreter }: ReadableEntry, words: InboxWords): TemplateResult {
  const spoken =
    speaks === undefined
      ? words.say((m) => m.list.speaksUnknown)
      : words.say((m) => m.list.speaks, { language: languageName(speaks, words.lang) });
  return html`<span data-fact="speaks">${spoken}</span>
    ${interpreter ? html`<span data-fact="interpreter">${words.say((m) => m.list.interpreter)} ${renderText(interpreter)}</span>` : nothing}`;
}

/** With whom one may not start, or by which ways one may: said before anybody picks up a phone. */
function renderReach({ contact }: ReadableEntry, words: InboxWords): TemplateResult | typeof nothing {
  if (contact === undefined) return nothing;
  const { start, ways } = contact;
  if (start !== 'ways') return html`<strong data-start=${start}>${words.say((m) => m.list.start[start])}</strong>`;
  const said = ways.map(({ way, message }) =>
    words.say((m) => (way === 'call' && !message ? m.list.ways.callOnly : m.list.ways[way])),
  );
  return html`<span data-start="ways">${[...new Set(said)].join(', ')}</span>`;
}

function renderDeadline({ deadline }: ReadableEntry, words: InboxWords): TemplateResult | typeof nothing {
  if (deadline === undefined) return nothing;
  const { what, date, approx } = deadline;
  const day = partialDay(date, words.lang);
  return html`<strong data-fact="deadline">${renderText(what)} ·
    <time datetime=${date}>${approx ? words.say((m) => m.list.about, { day }) : day}</time></strong>`;
}

function renderText({ text, lang, dir }: EntryText): TemplateResult {
  return html`<bdi lang=${lang === 'und' ? '' : lang} dir=${dir}>${renderInline(text)}</bdi>`;
}
