import {
  type AgencyContact,
  channelsIn,
  contactsOf,
  contactsOfNotice,
  type Notice,
  noticePlaces,
  openFirst,
  type Question,
  type Session,
  shownNotices,
} from '@open-intake/core';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../icons/icon.ts';
import type { FormWords } from '../../words/form-words.ts';
import { localized } from '../../words/localized.ts';
import type { UiWords } from '../../words/words.types.ts';
import { renderReading } from '../about/about-screen.ts';
import { renderContactList } from '../contacts/render-contacts.ts';
import type { FillingContext } from '../screen-context.ts';
import { renderTodayHere } from '../today/today-part.ts';

/** State and words that notices are drawn from. */
export type NoticeContext = Pick<FillingContext, 'form' | 'session' | 'words' | 'ui' | 'agency' | 'readTime'>;

/**
 * Words that stand here while their rule holds, and once when somebody will read this. The place is always there, so that a screen reader
 * says what comes into it.
 */
export function renderNotices(context: FillingContext, questions: readonly Question[]): TemplateResult {
  return html`${renderHeld(context, questions)}${renderTodayHere(context, questions)}${context.delivering?.deviceStorage?.render(context.ui) ?? nothing}`;
}

function renderHeld(context: FillingContext, questions: readonly Question[]): TemplateResult | typeof nothing {
  const { form, session } = context;
  const places = noticePlaces(form);
  const here = (form.notices ?? []).filter(({ id }) => questions.some((question) => question.id === places.get(id)));
  if (here.length === 0) return nothing;
  const shown = shownNotices(session);
  const groups = byContacts(
    context,
    here.filter((notice) => shown.includes(notice)),
  );
  const isSaid = questions.some(({ role }) => role === 'today');
  const last = isSaid ? undefined : groups.findLast(({ contacts }) => contacts.length > 0);
  return html`<div class="notices" role="status">
    ${groups.map((group) => renderGroup(context, group, group === last))}
  </div>`;
}

/** Some notices with whom to call, in full: for somebody who tells the person, and reads what is sent. */
export function renderNoticeGroups(context: NoticeContext, notices: readonly Notice[]): readonly TemplateResult[] {
  return byContacts(context, notices).map((group) => renderGroup(context, group, false));
}

/** What can be done now by what a session says: its notices with somebody to call, the first in full and the others folded. */
export function renderHelpNow(context: FillingContext, session: Session): readonly TemplateResult[] {
  const [first, ...others] = byContacts(context, shownNotices(session)).filter(({ contacts }) => contacts.length > 0);
  return first === undefined
    ? []
    : [renderGroup(context, first, false), ...others.map((group) => renderFoldedGroup(context, group))];
}

function renderFoldedGroup(context: NoticeContext, group: Group): TemplateResult {
  const { words, ui } = context;
  const titles = group.notices.flatMap(({ id }) => words.notice(id).title ?? words.notice(id).body ?? []);
  return html`<details class="fold" data-fold="help">
    <summary><span>${titles.map((title) => html`${ui.show(title)} `)}</span>${icon('open')}</summary>
    ${renderGroup(context, group, false)}
  </details>`;
}

function renderGroup(context: NoticeContext, group: Group, saysWhen: boolean): TemplateResult {
  const { words, ui, agency } = context;
  const contacts = agency && renderContactList(group.contacts, agency, ui);
  return html`<div part="notice" class="notice">
    ${group.notices.map(({ id }) => renderWords(words.notice(id), id, ui))} ${contacts}
    ${contacts && saysWhen ? renderReading(context) : nothing}
  </div>`;
}

/**
 * Notices that stand right before the control of a question. What must be reported is plain and small, so that it does not weigh more
 * than the question; others stand in their box.
 */
export function renderNoticesBefore(context: NoticeContext, question: Question): TemplateResult | undefined {
  const { form, session } = context;
  const here = (form.notices ?? []).filter(({ before }) => before?.includes(question.id));
  if (here.length === 0) return undefined;
  const shown = shownNotices(session);
  const held = here.filter((notice) => shown.includes(notice));
  return html`<div class="notices" role="status">
    ${held.map((notice) =>
      notice.role === 'reporting'
        ? renderReporting(context, notice)
        : byContacts(context, [notice]).map((group) => renderGroup(context, group, false)),
    )}
  </div>`;
}

/** What the agency must report: in its own words where it gives any, and then what is not harm. */
function renderReporting({ words, agency, ui }: NoticeContext, { id }: Notice): TemplateResult {
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

interface Group {
  readonly notices: readonly Notice[];
  readonly contacts: readonly AgencyContact[];
}

/** Notices with the same people to call stand together, so that a number is not read twice. Whoever answers now comes first. */
function byContacts(context: NoticeContext, notices: readonly Notice[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const notice of notices) {
    const contacts = contactsNow(context, notice);
    if (contacts === undefined) continue;
    const key = contacts.length === 0 ? `notice ${notice.id}` : contacts.map(({ id }) => id).join('\n');
    groups.set(key, { notices: [...(groups.get(key)?.notices ?? []), notice], contacts });
  }
  return [...groups.values()];
}

/**
 * Whom a notice says to call: who can be reached in the language shown, else the agency itself. Undefined where it names somebody and
 * nobody can be reached: its words would lead nowhere.
 */
function contactsNow({ agency, ui }: NoticeContext, notice: Notice): readonly AgencyContact[] | undefined {
  if (agency === undefined) return [];
  const all = contactsOf(agency);
  const named = contactsOfNotice(notice, all);
  const reached = (some: readonly AgencyContact[]) =>
    openFirst(some, agency, ui.language, new Date()).filter((contact) => {
      const { voice, text, video } = channelsIn(contact, ui.language);
      return [voice, text, video].some((way) => way !== undefined);
    });
  const contacts = reached(named);
  if (contacts.length > 0 || named.length === 0) return contacts;
  const own = reached(all.filter(({ id }) => id === 'agency'));
  return own.length > 0 ? own : undefined;
}
