import { type ContactSafety, isReachedSafely, isSpoken } from '@open-intake/core';
import { html, type TemplateResult } from 'lit';
import type { FieldContext } from '../fields/field.ts';
import type { UiWords } from '../words/words.types.ts';
import type { AskingView } from './interview-view.ts';

/** The widget's own sentences in a field, to be read aloud in the person's language where that is another than the worker's. */
export function renderFieldAloud(
  { words }: AskingView,
  { question, value, ui }: FieldContext,
): TemplateResult | undefined {
  const { aloudUi, own } = words;
  if (aloudUi.language === ui.language) return undefined;
  const lines = isReachedSafely(question) ? contactLines(aloudUi, value as ContactSafety | undefined) : yesNo(aloudUi);
  return html`<div class="aloud">
    <p class="aloud-title">${own.say((m) => m.aloud)}</p>
    <ul lang=${aloudUi.language} dir=${aloudUi.dir}>${lines.map((line) => html`<li>${line}</li>`)}</ul>
  </div>`;
}

const yesNo = (ui: UiWords): readonly string[] => [`${ui.text('fields.yes')} / ${ui.text('fields.no')}`];

const everyWay = ['call', 'text', 'whatsapp', 'email', 'letter', 'trusted-person'] as const;
const everyTime = ['mornings', 'afternoons', 'evenings', 'weekends'] as const;

/** The ways that are offered; then what is asked about those that were picked. */
function contactLines(ui: UiWords, contact: ContactSafety | undefined): readonly string[] {
  const answers = [ui.text('fields.yes'), ui.text('fields.no'), ui.text('fields.unsure')].join(' / ');
  const ways = everyWay.map((way) => ui.text(`contact.${way}`)).join(' / ');
  const asked = (contact?.ways ?? []).flatMap(({ way }) => [
    `${ui.text(`contact.${way}`)}: ${ui.text(`fields.contact.to.${way}`)}`,
    `${ui.text(`fields.contact.${isSpoken(way) ? 'messageOk' : 'writeOk'}`)} ${answers}`,
    ...(isSpoken(way) ? [] : [`${ui.text('fields.contact.nameOk')} ${answers}`]),
    `${ui.text('fields.contact.othersSee')} ${answers}`,
  ]);
  const times = `${ui.text('fields.contact.times')} ${everyTime.map((time) => ui.text(`contact.times.${time}`)).join(' / ')}`;
  return [ways, ...new Set(asked), ...(asked.length > 0 ? [times] : [])];
}
