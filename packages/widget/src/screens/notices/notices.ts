import {
  type AgencyContact,
  contactsOf,
  contactsOfNotice,
  type Notice,
  noticePlaces,
  type Question,
  type Session,
} from '@open-intake/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { FormWords } from '../../words/form-words.ts';
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
  const { form, session } = context;
  const places = noticePlaces(form);
  const here = (form.notices ?? []).filter(({ id }) => questions.some((question) => question.id === places.get(id)));
  if (here.length === 0) return nothing;
  const held = here.filter(({ id }) => session.state.notices.includes(id));
  const isSaid = questions.some(({ role }) => role === 'today');
  const groups = noticeGroups(context, held);
  const last = isSaid ? undefined : groups.findLast(({ contacts }) => contacts.length > 0);
  return html`<div class="notices" role="status">
    ${groups.map((group) => renderGroup(context, group, group === last))}
  </div>`;
}

/** What can be done now by what a session says: its notices with somebody to call; undefined where there is none. */
export function renderHelpNow(context: FillingContext, { state }: Pick<Session, 'state'>): readonly TemplateResult[] {
  const held = (context.form.notices ?? []).filter(({ id }) => state.notices.includes(id));
  return noticeGroups(context, held)
    .filter(({ contacts }) => contacts.length > 0)
    .map((group) => renderGroup(context, group, false));
}

function renderGroup(context: FillingContext, group: Group, saysWhen: boolean): TemplateResult {
  const { words, ui, agency } = context;
  const contacts = agency && renderContactList(group.contacts, agency, ui);
  return html`<div part="notice" class="notice">
    ${group.notices.map(({ id }) => renderWords(words.notice(id), id, ui))} ${contacts}
    ${contacts && saysWhen ? renderReading(context) : nothing}
  </div>`;
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

/** Notices with the same people to call stand together, so that a number is not read twice. */
function noticeGroups({ agency }: FillingContext, held: readonly Notice[]): readonly Group[] {
  const known = agency === undefined ? [] : contactsOf(agency);
  const groups = new Map<string, Group>();
  for (const notice of held) {
    const contacts = contactsOfNotice(notice, known);
    const key = contacts.length === 0 ? `notice ${notice.id}` : contacts.map(({ id }) => id).join('\n');
    groups.set(key, { notices: [...(groups.get(key)?.notices ?? []), notice], contacts });
  }
  return [...groups.values()];
}
