import { pointer, type Question, type Screen } from '@open-intake/core';
import { html, nothing, type TemplateResult } from 'lit';
import { hasSafeWay } from '../flow/by-role.ts';
import type { Later } from '../flow/later.ts';
import { noticePlaces } from '../flow/notice-places.ts';
import type { FillingContext } from '../flow/screen-context.ts';
import { icon } from '../icons/icon.ts';
import { renderQuestion } from '../question/question-view.ts';
import { renderReading } from './about-screen.ts';
import { renderContacts } from './call-link.ts';
import { idPrefix } from './id-prefix.ts';

/** One screen of questions: a single question is its own heading, several stand under the title of their part. */
export function renderQuestions(context: FillingContext, screen: Screen, later: Later | undefined): TemplateResult {
  const { ui, words, session, actions, summary } = context;
  const { questions } = screen;
  const title = words.section(screen.section.id);
  const isAlone = questions.length === 1;
  return html`${summary ? (later?.renderErrorSummary(context, questions) ?? nothing) : nothing}
    ${isAlone || title === undefined ? nothing : html`<h2 class="title" tabindex="-1">${ui.show(title)}</h2>`}
    ${questions.map((question) => renderOne(context, question, isAlone))}
    ${questions.some(({ role }) => role === 'today') ? renderReading(context) : nothing}
    ${renderNotices(context, questions)}
    <div class="actions">
      <button part="next" class="primary" type="button" @click=${() => actions.next()}>${ui.text('nav.next')}</button>
      <button part="back" class="quiet" type="button" @click=${() => actions.back()}>${icon('back')}<span>${ui.text('nav.back')}</span></button>
    </div>
    ${
      hasSafeWay(session)
        ? html`<div class="aside">
            <button class="secondary" type="button" data-action="send-now" @click=${() => actions.sendWhatThereIs()}>
              ${ui.text('partial.button')}
            </button>
          </div>`
        : nothing
    }`;
}

/** Draws one question of the form with the words and answers of now. */
export function renderOne(context: FillingContext, question: Question, isAlone: boolean): TemplateResult {
  const { ui, words, session, fields, agency, actions } = context;
  return renderQuestion({
    question,
    path: pointer(question.id),
    session,
    words: (asked) => words.question(asked),
    ui,
    issues: session.state.issues,
    fields,
    onAnswer: (path, value) => actions.answer(path, value),
    onSkip: (path, reason) => actions.skip(path, reason),
    onUpdate: () => actions.redraw(),
    contacts: (keys) => renderContacts(keys, agency?.contacts, ui),
    asHeading: true,
    headingLevel: isAlone ? 2 : 3,
    idPrefix,
  });
}

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
      return html`<section class="notice" data-notice=${id}>
        ${title && html`<h3 class="notice-title">${ui.show(title)}</h3>`}
        ${body && html`<p>${ui.show(body)}</p>`}
        ${contacts && renderContacts(contacts, agency?.contacts, ui)}
        ${renderReading(context)}
      </section>`;
    })}
  </div>`;
}
