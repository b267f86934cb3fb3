import { type ContactSafety, type ContactWay, safeWays } from '@open-intake/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { UiWords } from '../../words/words.types.ts';

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

/**
 * Writes a phone number in groups, so that a person can compare it: `3125550100` becomes `312 555 0100`. Only for text that
 * is nothing but seven or more digits, with a leading `+` or not; everything else stays as it was typed.
 */
export function groupDigits(text: string): string {
  const [, plus, digits] = /^\s*(\+?)([\d\s().-]+)$/.exec(text) ?? [];
  const plain = digits?.replace(/\D/g, '') ?? '';
  // A zero in brackets is not dialled with the country in front, and more digits than these are two numbers.
  if (plain.length < 7 || plain.length > 15 || text.includes('(0)')) return text;
  const country = plus && plain.length > 10 ? plain.slice(0, plain.length - 10) : '';
  const local = plain.slice(country.length);
  const tail = local.slice(-4);
  const groups = local.slice(0, -4).match(/\d{1,3}(?=(\d{3})*$)/g) ?? [];
  return [`${plus}${country}`, ...groups, tail].filter((group) => group !== '').join(' ');
}
