import {
  type AgencyContact,
  contactsOf,
  contactsOfNotice,
  type Notice,
  noticePlaces,
  openFirst,
  type Question,
  shownNotices,
} from '@open-intake/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { FormWords } from '../../words/form-words.ts';
import { localized } from '../../words/localized.ts';
import type { UiWords } from '../../words/words.types.ts';
import { renderReading } from '../about/about-screen.ts';
import { renderContactList } from '../contacts/render-contacts.ts';
import type { FillingContext } from '../screen-context.ts';

/**
 * Words that stand here while their rule holds, and once when somebody will read this. The place is always there, so that a screen reader
 * says what comes into it.
 */
export function renderNotices(context: FillingContext, questions: readonly Question[]): TemplateResult {
  return html`${renderHeld(context, questions)}${context.delivering?.deviceStorage?.render(context.ui) ?? nothing}`;
}

function renderHeld(context: FillingContext, questions: readonly Question[]): TemplateResult | typeof nothing {
  const { form, session, words, ui, agency } = context;
  const places = noticePlaces(form);
  const here = (form.notices ?? []).filter(({ id }) => questions.some((question) => question.id === places.get(id)));
  if (here.length === 0) return nothing;
  const contacts = agency === undefined ? [] : contactsOf(agency);
  const shown = shownNotices(session);
  const held = here.filter((notice) => shown.includes(notice));
  const groups = byContacts(held, (notice) => contactsNow(context, contactsOfNotice(notice, contacts)));
  const isSaid = questions.some(({ role }) => role === 'today');
  const last = groups.findLast(({ contacts }) => contacts.length > 0);
  return html`<div class="notices" role="status">
    ${groups.map((group) => {
      const found = agency && renderContactList(group.contacts, agency, ui);
      return html`<div class="notice">
        ${group.notices.map(({ id }) => renderWords(words.notice(id), id, ui))} ${found}
        ${found && group === last && !isSaid ? renderReading(context) : nothing}
      </div>`;
    })}
  </div>`;
}

/**
 * Notices that stand right before the control of a question. What must be reported is plain and small, so that it does not weigh more
 * than the question; others stand in their box.
 */
export function renderNoticesBefore(context: FillingContext, question: Question): TemplateResult | undefined {
  const { form, session, agency } = context;
  const here = (form.notices ?? []).filter(({ before }) => before?.includes(question.id));
  if (here.length === 0) return undefined;
  const shown = shownNotices(session);
  const held = here.filter((notice) => shown.includes(notice));
  const contacts = agency === undefined ? [] : contactsOf(agency);
  return html`<div class="notices" role="status">
    ${held.map((notice) =>
      notice.role === 'reporting'
        ? renderReporting(context, notice)
        : html`<div class="notice">
            ${renderWords(context.words.notice(notice.id), notice.id, context.ui)}
            ${agency && renderContactList(contactsNow(context, contactsOfNotice(notice, contacts)), agency, context.ui)}
          </div>`,
    )}
  </div>`;
}

/** What the agency must report: in its own words where it gives any, and then what is not harm. */
function renderReporting({ words, agency, ui }: FillingContext, { id }: Notice): TemplateResult {
  const { title, body } = words.notice(id);
  const own = localized(agency?.reporterNotice, words.language);
  const notHarm = localized(agency?.notHarm, words.language);
  const sentences = [...(own ? [own] : [title, body]), notHarm].filter((text) => text !== undefined);
  return html`<p class="reporting" data-notice=${id}>${sentences.map((text) => html`${ui.show(text)} `)}</p>`;
}

function renderWords({ title, body }: ReturnType<FormWords['notice']>, id: string, ui: UiWords): TemplateResult {
  return html`<section data-notice=${id}>
    ${title && html`<h3 class="notice-title">${ui.show(title)}</h3>`}
    ${body && html`<p>${ui.show(body)}</p>`}
  </section>`;
}

/** Whoever answers now first. */
function contactsNow({ agency, ui }: FillingContext, contacts: readonly AgencyContact[]): readonly AgencyContact[] {
  return agency === undefined ? contacts : openFirst(contacts, agency, ui.language, new Date());
}

interface Group {
  readonly notices: readonly Notice[];
  readonly contacts: readonly AgencyContact[];
}

/** Notices with the same people to call stand together, so that a number is not read twice. */
function byContacts(
  notices: readonly Notice[],
  contactsFor: (notice: Notice) => readonly AgencyContact[],
): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const notice of notices) {
    const contacts = contactsFor(notice);
    const key = contacts.length === 0 ? `notice ${notice.id}` : contacts.map(({ id }) => id).join('\n');
    groups.set(key, { notices: [...(groups.get(key)?.notices ?? []), notice], contacts });
  }
  return [...groups.values()];
}
