import type { Notice, Question } from '@open-intake/core';
import { html, nothing, type TemplateResult } from 'lit';
import { noticePlaces } from '../flow/notice-places.ts';
import type { FillingContext } from '../flow/screen-context.ts';
import type { FormWords } from '../words/form-words.ts';
import type { UiWords } from '../words/words.types.ts';
import { renderReading } from './about-screen.ts';
import { renderContacts } from './render-contacts.ts';

/**
 * Words that stand here while their rule holds, and once when somebody will read this. The place is always there, so that a screen reader
 * says what comes into it.
 */
export function renderNotices(context: FillingContext, questions: readonly Question[]): TemplateResult {
  return html`${renderHeld(context, questions)}${context.delivering?.keeping?.render(context.ui) ?? nothing}`;
}

function renderHeld(context: FillingContext, questions: readonly Question[]): TemplateResult | typeof nothing {
  const { form, session, words, ui, agency } = context;
  const places = noticePlaces(form);
  const here = (form.notices ?? []).filter(({ id }) => questions.some((question) => question.id === places.get(id)));
  if (here.length === 0) return nothing;
  const groups = byContacts(here.filter(({ id }) => session.state.notices.includes(id)));
  const isSaid = questions.some(({ role }) => role === 'today');
  const last = groups.findLast(([{ contacts }]) => contacts !== undefined);
  return html`<div class="notices" role="status">
    ${groups.map((group) => {
      const found = renderContacts(group[0].contacts ?? [], agency?.contacts, ui);
      return html`<div class="notice">
        ${group.map(({ id }) => renderWords(words.notice(id), id, ui))} ${found}
        ${found && group === last && !isSaid ? renderReading(context) : nothing}
      </div>`;
    })}
  </div>`;
}

function renderWords({ title, body }: ReturnType<FormWords['notice']>, id: string, ui: UiWords): TemplateResult {
  return html`<section data-notice=${id}>
    ${title && html`<h3 class="notice-title">${ui.show(title)}</h3>`}
    ${body && html`<p>${ui.show(body)}</p>`}
  </section>`;
}

type Group = readonly [Notice, ...Notice[]];

/** Notices that name the same people to call stand together, so that a number is not read twice. */
function byContacts(notices: readonly Notice[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const notice of notices) {
    const key = notice.contacts?.join(' ') ?? notice.id;
    const group = groups.get(key);
    groups.set(key, group === undefined ? [notice] : [...group, notice]);
  }
  return [...groups.values()];
}
