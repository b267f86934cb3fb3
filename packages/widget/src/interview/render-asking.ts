import { answerByRole, isBlank, pointer, type Screen, takesAnswers, valueAt } from '@open-intake/core';
import { html, nothing, type TemplateResult } from 'lit';
import { renderErrorSummary } from '../screens/error-summary/error-summary.ts';
import { renderAsked } from './asked-question.ts';
import type { AskingView } from './interview-view.ts';
import { renderHelp } from './render-help.ts';

/** The questions, all on one page: a list of the parts beside them at a desk, and at the end what sends. */
export function renderAsking(view: AskingView): TemplateResult {
  const { session, filling } = view;
  const asked = new Set(filling.questions);
  const parts = session.state.screens
    .map((screen) => ({ ...screen, questions: screen.questions.filter((question) => asked.has(question)) }))
    .filter(({ questions }) => questions.length > 0);
  return html`<div class="asking">
    ${renderPartList(view, parts)}
    <div class="parts">
      ${renderStart(view)} ${parts.map((part) => renderPart(view, part))} ${renderEnd(view)}
    </div>
  </div>`;
}

function renderPartList(view: AskingView, parts: readonly Screen[]): TemplateResult {
  const { own, ownForm, ui } = view.words;
  return html`<nav class="part-list" aria-label=${own.say((m) => m.parts)}>
    <ol>
      ${parts.map(({ id, section, questions }) => {
        const title = ownForm.section(section.id);
        return html`<li>
          <button type="button" @click=${() => view.actions.goToPart(id)}>
            <span>${title === undefined ? section.id : ui.show(title)}</span>
            <small>${counts(view, questions)}</small>
          </button>
        </li>`;
      })}
    </ol>
    <p class="call-hint">${own.say((m) => m.keys)}</p>
  </nav>`;
}

function counts({ session, words }: AskingView, questions: Screen['questions']): string {
  const { answers, skipped } = session.state;
  const asked = questions.filter(takesAnswers).map(({ id }) => pointer(id));
  const done = asked.filter((path) => skipped[path] !== undefined || !isBlank(valueAt(answers, path)));
  return words.own.say((m) => m.counts, { answered: done.length, asked: asked.length });
}

/** What the person should know before anything is asked. */
function renderStart({ words }: AskingView): TemplateResult {
  const { aloud, own } = words;
  return html`<div class="aloud">
    <p class="aloud-title">${own.say((m) => m.say.title)}</p>
    <p class="said" lang=${aloud.lang} dir=${aloud.dir}>${aloud.say((m) => m.say.start)}</p>
    ${aloud.lang === own.lang ? nothing : html`<p class="beside" lang=${own.lang} dir=${own.dir}>${own.say((m) => m.say.start)}</p>`}
  </div>`;
}

function renderPart(view: AskingView, { id, section, questions }: Screen): TemplateResult {
  const { form, ui } = view.words;
  const title = form.section(section.id);
  return html`<section class="part" data-section=${id} aria-labelledby=${`part-${id}`}>
    <h2 class="part-title" id=${`part-${id}`} tabindex="-1">${title === undefined ? section.id : ui.show(title)}</h2>
    <div class="part-questions">${questions.map((question) => renderAsked(view, question))}</div>
    ${renderHelp(view, questions)}
  </section>`;
}

function renderEnd(view: AskingView): TemplateResult {
  const { words, session, filling, actions } = view;
  const { own, ui, ownForm } = words;
  const saysNo = answerByRole(session, 'keep') === 'no';
  return html`<section class="part" data-section="end" aria-labelledby="part-end">
    <h2 class="part-title" id="part-end" tabindex="-1">${own.say((m) => m.end.title)}</h2>
    ${filling.summary ? renderErrorSummary({ ui, words: ownForm, form: session.form, session, actions }, filling.questions) : nothing}
    <p>${own.say((m) => m.end.counts, { ...filling.counts })}</p>
    ${filling.hasTooManyMarks ? html`<p class="call-note">${own.say((m) => m.marks)}</p>` : nothing}
    <p class="call-hint">${own.say((m) => (saysNo ? m.end.said : m.end.lead))}</p>
    <div class="actions">
      ${
        saysNo
          ? html`<button type="button" class="primary" data-do="erase" @click=${() => actions.erase()}>${own.say((m) => m.end.stop)}</button>`
          : html`<button type="button" class="primary" data-do="send" @click=${() => actions.send(false)}>${own.say((m) => m.end.send)}</button>`
      }
      ${
        filling.lacksRequired && !saysNo
          ? html`<button type="button" class="secondary" data-do="send-partial" @click=${() => actions.send(true)}>${own.say((m) => m.end.partial)}</button>`
          : nothing
      }
    </div>
  </section>`;
}
