import type { CompiledServices } from '@open-intake/services';
import { html, nothing, type TemplateResult } from 'lit';
import { agencyTimes } from '../next-steps/agency-times.ts';
import type { Card } from '../next-steps/card.ts';
import { personOf } from '../next-steps/person.ts';
import { type StepGroup, stepGroups } from '../next-steps/step-groups.ts';
import type { UiWords } from '../words/words.types.ts';
import type { Formats } from './formats.ts';
import type { PacketView } from './packet-view.ts';

/** The places that may help with each need, as the person was or could be shown them. */
export type Places = ReadonlyMap<string, readonly Card[]>;

/** How many places stand beside a need: the worker asks for more elsewhere. */
const mostPlaces = 3;

/**
 * The places for the needs in a packet, by the code of the need. A worker sees the private ones too. `now`: milliseconds since 1970.
 */
export function placesFor({ packet }: PacketView, file: CompiledServices, ui: UiWords, now: number): Places {
  const { told } = packet;
  if (told === undefined) return new Map();
  const person = personOf(told, { alone: true, filledBy: 'worker' }, now);
  // Workers speak English with a line that speaks it.
  const writer = { ui, times: agencyTimes(file, ui.language, now), languages: ['en'], now };
  const groups: readonly StepGroup[] = stepGroups(file, person, writer);
  return new Map(groups.map(({ need, cards }) => [need, cards.slice(0, mostPlaces)]));
}

/** The places beside one need: what decides first, what is good to know below. */
export function renderPlaces(cards: readonly Card[], ui: UiWords, formats: Formats): TemplateResult {
  return html`<ul class="places" lang=${ui.language} dir=${ui.dir}>
    ${cards.map((card) => {
      const known = goodToKnow(card, ui, formats);
      return html`<li data-service=${card.id}>
        <strong lang=${card.name.lang} dir=${card.name.dir}>${card.name.text}</strong> · ${deciding(card)}
        ${known === '' ? nothing : html`<span class="quiet">${known}</span>`}
      </li>`;
    })}
  </ul>`;
}

/** A place as a line of plain text. */
export const placeAsText = (card: Card, ui: UiWords, formats: Formats): string =>
  [card.name.text, deciding(card), goodToKnow(card, ui, formats)].filter((part) => part !== '').join(' · ');

const deciding = ({ when, lines: [line] }: Card): string =>
  [when, line?.number, line?.languages].filter((part) => part !== undefined).join(' · ');

function goodToKnow({ bring, checks, checkedOn }: Card, ui: UiWords, formats: Formats): string {
  const papers = bring.map(({ text }) => text).join(', ');
  return [
    ...(papers === '' ? [] : [`${ui.text('bring')}: ${papers}.`]),
    ...checks,
    ...(checkedOn === undefined ? [] : [ui.text('checkedOn', { day: formats.day(checkedOn) })]),
  ].join(' ');
}
