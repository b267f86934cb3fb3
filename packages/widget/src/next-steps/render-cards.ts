import { telAddress } from '@open-intake/core';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { icon } from '../icons/icon.ts';
import { sentenceWith } from '../screens/frame/call-link.ts';
import type { ShownText, UiWords } from '../words/words.types.ts';
import type { Card, CardLine } from './card.ts';
import type { StepGroup } from './step-groups.ts';

/** How many places of a need stand in full; the others are folded away. */
const inFull = 3;

/** Draws the places for each need. `name`: the words for a need. */
export function renderGroups(
  groups: readonly StepGroup[],
  ui: UiWords,
  name: (need: string) => ShownText | undefined,
): TemplateResult {
  return html`${repeat(
    groups,
    ({ need }) => need,
    ({ need, cards }) => {
      const words = name(need);
      const more = cards.slice(inFull);
      return html`<section class="step-group" data-need=${need} ?data-private=${cards.every(({ isPrivate }) => isPrivate)}>
        ${words === undefined ? nothing : html`<h3>${ui.show(words)}</h3>`} ${renderCards(cards.slice(0, inFull), ui)}
        ${
          more.length === 0
            ? nothing
            : html`<details class="fold">
                <summary><span>${ui.text('more')}</span>${icon('open')}</summary>
                ${renderCards(more, ui)}
              </details>`
        }
      </section>`;
    },
  )}`;
}

function renderCards(cards: readonly Card[], ui: UiWords): TemplateResult {
  return html`${repeat(
    cards,
    ({ id }) => id,
    (card) => renderCard(card, ui),
  )}`;
}

function renderCard(card: Card, ui: UiWords): TemplateResult {
  const { name, what, steps, when, hours, lines, address, bring, facts, checks, checked, organization } = card;
  return html`<article part="step" class="step" data-service=${card.id} data-step=${card.step} ?data-private=${card.isPrivate}>
    <p class="step-when">${icon(card.step === 'call-first' ? 'phone' : 'clock')}<span>${when}</span></p>
    <h4 class="step-name">${ui.show(name)}</h4>
    ${organization === undefined ? nothing : html`<p class="step-by"><bdi>${organization}</bdi></p>`}
    ${what === undefined ? nothing : html`<p>${ui.show(what)}</p>`} ${renderSteps(steps, ui)}
    ${lines.map((line) => renderLine(line, ui))}
    ${address.length === 0 ? nothing : html`<p class="step-place" translate="no"><bdi>${address.join(', ')}</bdi></p>`}
    ${hours === undefined ? nothing : html`<p>${hours}</p>`}
    ${
      bring.length === 0
        ? nothing
        : html`<div class="step-bring"><span>${ui.text('bring')}:</span>
            <ul>${bring.map((paper) => html`<li>${ui.show(paper)}</li>`)}</ul></div>`
    }
    ${
      checks.length === 0
        ? nothing
        : html`<div class="step-checks"><span>${ui.text('good')}:</span>
            <ul>${checks.map((check) => html`<li>${check}</li>`)}</ul></div>`
    }
    <p class="step-facts">${facts.map((fact) => `${fact} `)}${checked === undefined ? nothing : `${checked}.`}</p>
  </article>`;
}

/** One step is a sentence; more are counted. */
function renderSteps(steps: readonly ShownText[], ui: UiWords): TemplateResult | typeof nothing {
  const [only] = steps;
  if (only === undefined) return nothing;
  if (steps.length === 1) return html`<p class="step-how">${ui.show(only)}</p>`;
  return html`<ol class="step-how">${steps.map((step) => html`<li>${ui.show(step)}</li>`)}</ol>`;
}

function renderLine({ number, extension, languages, say }: CardLine, ui: UiWords): TemplateResult {
  const address = telAddress(number);
  const words = html`${icon('phone')}<span>${sentenceWith(ui, 'call', number)}</span>`;
  return html`<div class="step-line">
    ${address === undefined ? html`<p>${words}</p>` : html`<a class="step-call" href=${address} rel="noreferrer">${words}</a>`}
    <p class="step-note">
      ${extension ?? nothing} ${languages ?? nothing}
      ${say === undefined ? nothing : html`<span lang="en" dir="ltr" translate="no">“${say}”</span>`}
    </p>
  </div>`;
}
