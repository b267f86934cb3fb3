import { type ContactSafety, type ContactWay, safeWays } from '@open-intake/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { UiWords } from '../../words/words.types.ts';
import { groupDigits } from './group-digits.ts';

/** The safe ways to reach the person, to be read once more: numbers in groups, and what is safe there. */
export function renderContactSafety(contact: ContactSafety, ui: UiWords): TemplateResult {
  const { ways, clientWill, times, note } = contact;
  if (ways.length === 0 && clientWill.length === 0) return html`${ui.text('contact.none')}`;
  return html`<ul class="ways">
    ${ways.map((way) => html`<li>${renderWay(way, ui)}</li>`)}
    ${clientWill.map((act) => html`<li>${ui.text(`contact.clientWill.${act}`)}</li>`)}
    ${times.length === 0 ? nothing : html`<li>${times.map((time) => ui.text(`contact.times.${time}`)).join(', ')}</li>`}
    ${note ? html`<li dir="auto">${note}</li>` : nothing}
  </ul>`;
}

function renderWay(way: ContactWay, ui: UiWords): TemplateResult {
  const facts = (['messageOk', 'nameOk', 'othersSee'] as const).map((key) => {
    const value = way[key];
    if (value === undefined) return undefined;
    return ui.text(`contact.${key}.${value === 'unknown' ? 'unknown' : value ? 'yes' : 'no'}`);
  });
  const safe = [
    ...facts,
    way.ifOther === undefined ? undefined : ui.text(`contact.ifOther.${way.ifOther}`, { name: way.alias ?? '' }),
  ].filter((text) => text !== undefined);
  return html`<strong>${ui.text(`contact.${way.way}`)}</strong>
    <bdi class="way-to" dir="auto">${groupDigits(way.to)}</bdi>
    ${way.person ? html`<bdi>${way.person}</bdi>` : nothing}
    <span class="small">${safe.join(' · ')}</span>
    ${safeWays({ ways: [way] }).length > 0 ? nothing : html`<span class="small">${ui.text('review.notUsed')}</span>`}`;
}
