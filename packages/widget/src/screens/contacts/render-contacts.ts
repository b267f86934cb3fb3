import {
  type Agency,
  type AgencyContact,
  channelsIn,
  contactsOf,
  namedContacts,
  openFirst,
  smsAddress,
  type TextIn,
  telAddress,
  type VideoChannel,
  type VoiceIn,
} from '@open-intake/core';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../icons/icon.ts';
import { hoursWords } from '../../words/hours-words.ts';
import { localized } from '../../words/localized.ts';
import type { UiWords } from '../../words/words.types.ts';
import { sentenceWith } from '../frame/call-link.ts';

/** Contacts of the agency file by id, whoever answers now first; undefined when none of them can be reached in the language shown. */
export function renderContacts(
  ids: readonly string[],
  agency: Agency | undefined,
  ui: UiWords,
): TemplateResult | undefined {
  if (agency === undefined) return undefined;
  const contacts = namedContacts(ids, contactsOf(agency));
  return renderContactList(openFirst(contacts, agency, ui.language, new Date()), agency, ui);
}

/** Contacts, each with the ways that work in the language shown; undefined when there is none. */
export function renderContactList(
  contacts: readonly AgencyContact[],
  agency: Agency,
  ui: UiWords,
): TemplateResult | undefined {
  const drawn = contacts.flatMap((contact) => renderContact(contact, agency, ui) ?? []);
  return drawn.length === 0 ? undefined : html`<ul class="contacts">${drawn}</ul>`;
}

function renderContact(contact: AgencyContact, { timeZone }: Agency, ui: UiWords): TemplateResult | undefined {
  const { id, label, answeredBy, note, mayDo = [] } = contact;
  const { voice, text, video } = channelsIn(contact, ui.language);
  const ways = [voice, text, video].filter((way) => way !== undefined);
  if (ways.length === 0) return undefined;
  const [name, who, words] = [label, answeredBy, note].map((texts) => localized(texts, ui.language));
  const hours = (way: (typeof ways)[number]) => hoursWords(way, timeZone, ui);
  const said = new Set(ways.map(hours));
  const isShared = said.size === 1;
  const facts = (way: (typeof ways)[number], trace: string): TemplateResult =>
    html`${who ? html`${ui.show(who)} ` : name && html`<span class="unseen">${ui.show(name)}</span>`}
    ${isShared ? nothing : hours(way)} ${ui.text(trace)}`;
  return html`<li class="contact" data-contact=${id}>
    ${name && html`<span class="contact-name">${ui.show(name)}</span>`}
    ${voice && renderVoice(voice, facts(voice, 'person.callTrace'), ui)}
    ${text && renderText(text, facts(text, 'person.textTrace'), ui)}
    ${video && renderVideo(video, facts(video, 'person.callTrace'), ui)}
    ${isShared ? [...said].map((when) => when && html`<span class="contact-note">${when}</span>`) : nothing}
    ${mayDo.map((what) => html`<span class="contact-note contact-more">${ui.text(`person.${what}`)}</span>`)}
    ${words && html`<span class="contact-note contact-more">${ui.show(words)}</span>`}
  </li>`;
}

function renderVoice({ number, elsewhere, press, say }: VoiceIn, facts: TemplateResult, ui: UiWords): TemplateResult {
  return html`${renderWay('phone', telAddress(number), sentenceWith(ui, 'person.call', number), facts)}
    ${press === undefined ? nothing : html`<span class="contact-note">${ui.text('person.press', { key: press })}</span>`}
    ${say === undefined ? nothing : html`<span class="contact-note">${sayInEnglish(say, ui)}</span>`}
    ${
      elsewhere === undefined
        ? nothing
        : renderWay('phone', telAddress(elsewhere), sentenceWith(ui, 'person.elsewhere', elsewhere), facts)
    }`;
}

function renderText(text: TextIn, facts: TemplateResult, ui: UiWords): TemplateResult {
  const { number, keyword, postalCode } = text;
  const path = postalCode ? 'person.textPostalCode' : keyword === undefined ? 'person.text' : 'person.textWord';
  const words = sentenceWith(ui, path, number, keyword === undefined ? {} : { word: keyword });
  return renderWay('message', smsAddress(number, keyword), words, facts);
}

function renderVideo({ number, url }: VideoChannel, facts: TemplateResult, ui: UiWords): TemplateResult {
  const words = number === undefined ? ui.text('person.videoPage') : sentenceWith(ui, 'person.video', number);
  return renderWay('video', url ?? (number === undefined ? undefined : telAddress(number)), words, facts);
}

/** One way: what it does, then who answers and what it leaves behind. A number that no phone could dial is only read. */
function renderWay(
  picture: string,
  address: string | undefined,
  words: TemplateResult | string,
  facts: TemplateResult,
): TemplateResult {
  const inside = html`${icon(picture)}<span>${words} <span class="contact-facts">${facts}</span></span>`;
  return address === undefined
    ? html`<span class="contact-way">${inside}</span>`
    : html`<a class="contact-link contact-way" href=${address} rel="noreferrer">${inside}</a>`;
}

/** The words to say stay English, whichever language is around them. */
function sayInEnglish(say: string, ui: UiWords): TemplateResult {
  const [before = '', after = ''] = ui.text('person.say', { words: '\u0000' }).split('\u0000');
  return html`${before}<span lang="en" dir="ltr" translate="no">${say}</span>${after}`;
}
