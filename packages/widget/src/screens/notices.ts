import type { Question } from '@open-intake/core';
import { html, nothing, type TemplateResult } from 'lit';
import { noticePlaces } from '../flow/notice-places.ts';
import type { FillingContext } from '../flow/screen-context.ts';
import { renderReading } from './about-screen.ts';
import { renderContacts } from './render-contacts.ts';

/** Words that stand here while their rule holds. The place is always there, so that a screen reader says what comes into it. */
export function renderNotices(
  context: FillingContext,
  questions: readonly Question[],
): TemplateResult | typeof nothing {
  const { form, session, words, ui, agency } = context;
  const places = noticePlaces(form);
  const here = (form.notices ?? []).filter(({ id }) => questions.some((question) => question.id === places.get(id)));
  if (here.length === 0) return nothing;
  const shown = here.filter(({ id }) => session.state.notices.includes(id));
  return html`<div class="notices" role="status">
    ${shown.map(({ id, contacts }) => {
      const { title, body } = words.notice(id);
      const found = contacts && renderContacts(contacts, agency?.contacts, ui);
      return html`<section class="notice" data-notice=${id}>
        ${title && html`<h3 class="notice-title">${ui.show(title)}</h3>`}
        ${body && html`<p>${ui.show(body)}</p>`}
        ${found && html`${found}${renderReading(context)}`}
      </section>`;
    })}
  </div>`;
}
