import type { AgencyContact } from '@open-intake/core';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icons/icon.ts';
import { localized } from '../words/localized.ts';
import type { UiWords } from '../words/words.types.ts';
import { sentenceWith, telAddress } from './call-link.ts';

/** The address that opens a text message to a number, with the word to send where there is one. */
export function smsAddress(to: string, word?: string): string {
  const number = to.replace(/(?!^\+)[^\d*#]/g, '');
  return word === undefined ? `sms:${number}` : `sms:${number}?&body=${encodeURIComponent(word)}`;
}

/** One way to a person of the agency file: what it is for, the number to call, the number to text. */
export function renderContact(contact: AgencyContact, ui: UiWords): TemplateResult {
  const { label, phone, text, note } = contact;
  const [name, words] = [localized(label, ui.language), localized(note, ui.language)];
  return html`<li class="contact">
    ${name && html`<span class="contact-name">${ui.show(name)}</span>`}
    ${phone === undefined ? nothing : html`<a class="contact-link" href=${telAddress(phone)}>${icon('phone')}<span>${sentenceWith(ui, 'person.call', phone)}</span></a>`}
    ${
      text === undefined
        ? nothing
        : html`<a class="contact-link" href=${smsAddress(text.to, text.word)}>${icon('message')}<span>${
            text.word === undefined
              ? sentenceWith(ui, 'person.text', text.to)
              : sentenceWith(ui, 'person.textWord', text.to, { word: text.word })
          }</span></a>`
    }
    ${words && html`<span class="contact-note">${ui.show(words)}</span>`}
  </li>`;
}

/** Contacts of the agency file by key; undefined when it has none of them. */
export function renderContacts(
  keys: readonly string[],
  contacts: Readonly<Record<string, AgencyContact>> | undefined,
  ui: UiWords,
): TemplateResult | undefined {
  const found = keys.flatMap((key) =>
    contacts !== undefined && Object.hasOwn(contacts, key) ? (contacts[key] ?? []) : [],
  );
  if (found.length === 0) return undefined;
  return html`<ul class="contacts">${found.map((contact) => renderContact(contact, ui))}</ul>
    <p class="small">${ui.text('person.trace')}</p>`;
}
