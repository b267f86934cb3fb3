import { contactVerdict, type PacketFlag, type PacketPapers, type PacketValue } from '@open-intake/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { UiWords } from '../words/words.types.ts';
import type { PacketView, Shown } from './packet-view.ts';
import { type Places, renderPlaces } from './places.ts';
import { renderFormText, renderMarked, renderValue } from './render-text.ts';

/** What is needed today and what the person wants first: the ten seconds' answer. */
export function renderNeeds(view: PacketView): TemplateResult {
  const { today, first } = view.packet;
  return html`<section class="today" part="today" aria-labelledby="today-title">
      <h3 id="today-title">${view.say((m) => m.today.title)}</h3>
      ${
        today.length
          ? html`<ul class="needs">${today.map((need) => html`<li>${renderValue(need, view)}</li>`)}</ul>`
          : html`<p class="quiet">${view.say((m) => m.today.none)}</p>`
      }
    </section>
    <section class="first" aria-labelledby="first-title">
      <h3 id="first-title">${view.say((m) => m.first.title)}</h3>
      ${first ? html`<div class="needs">${renderValue(first, view)}</div>` : html`<p class="quiet">${view.say((m) => m.first.none)}</p>`}
    </section>`;
}

/** Dates that must not be missed, with the days that are left. */
export function renderDates(view: PacketView): TemplateResult | typeof nothing {
  const { dates } = view.packet;
  if (dates.length === 0) return nothing;
  return html`<section class="dates" aria-labelledby="dates-title">
    <h3 id="dates-title">${view.say((m) => m.dates.title)}</h3>
    <ul class="plain">${dates.map(
      ({ what, date, daysLeft, approx }) => html`<li>
        <span>${renderMarked(what)}</span>
        <time datetime=${date}>${view.formatted(view.formats.day(date))}</time>
        ${approx === true ? html`<em class="private">${view.say((m) => m.approx)}</em>` : nothing}
        ${daysLeft === undefined ? nothing : html`<strong class="days-left">${view.formatted(view.formats.daysLeft(daysLeft))}</strong>`}
      </li>`,
    )}</ul>
  </section>`;
}

/** The agency's rules that fired, in words, with what to do and how soon. */
export function renderFlags(view: PacketView): TemplateResult {
  const { flags } = view.packet;
  return html`<section class="flags" part="flags" aria-labelledby="flags-title">
    <h3 id="flags-title">${view.say((m) => m.flags.title)}</h3>
    ${
      flags.length
        ? html`<ul class="plain">${flags.map((flag) => renderFlag(flag, view))}</ul>`
        : html`<p class="quiet">${view.say((m) => m.flags.none)}</p>`
    }
  </section>`;
}

function renderFlag(flag: PacketFlag, view: PacketView): TemplateResult {
  const date = flag.date === undefined ? '' : view.formatted(view.formats.day(flag.date));
  return html`<li data-flag=${flag.id} data-within=${flag.within}>
    <strong class="within">${view.say((m) => m.flags.within[flag.within])}</strong>
    <div>
      <p class="rule">${renderFormText(flag.label, view)}</p>
      ${renderAction(flag, view)}
      ${flag.date === undefined ? nothing : html`<p class="quiet">${view.say((m) => m.flags.by, { date })}</p>`}
    </div>
  </li>`;
}

/** What to do, or, where nobody may be reached out to, what to do meanwhile. The contact band and this say the same. */
function renderAction(flag: PacketFlag, view: PacketView): TemplateResult | typeof nothing {
  const { start } = contactVerdict(view.packet);
  const own = start === 'ways' ? flag.action : flag.waiting;
  if (own) return html`<p>${renderFormText(own, view, flag.label)}</p>`;
  return start === 'ways' ? nothing : html`<p>${view.say((m) => m.flags.meanwhile[start])}</p>`;
}

/** For each need what to do next, then the papers that are there and those that are not, and what the person was told on the way. */
export function renderSteps(
  view: PacketView,
  places: Places,
  ui: UiWords | undefined,
): TemplateResult | typeof nothing {
  const { needs = [], papers, shown = [] } = view.packet;
  if (needs.length === 0 && papers === undefined && shown.length === 0) return nothing;
  return html`<section class="steps" part="steps" aria-labelledby="steps-title">
    <h3 id="steps-title">${view.say((m) => m.steps.title)}</h3>
    <dl class="stack">
      ${needs.map(
        ({ need, next }) => html`<div data-need=${need.code ?? nothing}>
          <dt>${renderValue(need, view)}</dt>
          <dd>
            ${next ? renderFormText(next, view) : html`<span class="quiet">${view.say((m) => m.steps.none)}</span>`}
            ${renderPlacesOf(need, places, ui, view)}
          </dd>
        </div>`,
      )}
      ${papers ? renderPapers(papers, view) : nothing}
      ${
        shown.length > 0
          ? list(
              view.say((m) => m.steps.shown),
              shown.map((title) => renderFormText(title, view)),
              'shown',
            )
          : nothing
      }
    </dl>
  </section>`;
}

function renderPlacesOf({ code = '' }: PacketValue, places: Places, ui: UiWords | undefined, { formats }: PacketView) {
  const cards = places.get(code);
  return cards === undefined || ui === undefined ? nothing : renderPlaces(cards, ui, formats);
}

function renderPapers({ held, missing }: PacketPapers, view: PacketView): readonly Shown[] {
  const values = (papers: readonly PacketValue[]) =>
    papers.length > 0
      ? papers.map((paper) => renderValue(paper, view))
      : [html`<span class="quiet">${view.say((m) => m.steps.noPaper)}</span>`];
  return [
    list(
      view.say((m) => m.steps.held),
      values(held),
      'held',
    ),
    list(
      view.say((m) => m.steps.missing),
      values(missing),
      'missing',
    ),
  ];
}

function list(label: Shown, values: readonly Shown[], name: string): TemplateResult {
  return html`<div data-papers=${name}>
    <dt>${label}</dt>
    <dd>${values.map((value, index) => (index ? [' · ', value] : value))}</dd>
  </div>`;
}

/** What is going well. Stands before everything that is not. */
export function renderStrengths(view: PacketView): TemplateResult | typeof nothing {
  const { strengths } = view.packet;
  if (strengths.length === 0) return nothing;
  return html`<section class="strengths" part="strengths" aria-labelledby="strengths-title">
    <h3 id="strengths-title">${view.say((m) => m.strengths.title)}</h3>
    <ul class="plain">${strengths.map((strength) => html`<li>${renderValue(strength, view)}</li>`)}</ul>
  </section>`;
}
