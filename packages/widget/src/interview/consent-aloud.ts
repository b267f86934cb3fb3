import { languageIn, type Question } from '@open-intake/core';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { AskingView } from './interview-view.ts';

/** A consent: the worker says that the text was read aloud, and only then are there decisions to pick. What was decided says how. */
export function renderConsent(view: AskingView, { id }: Question, decisions: TemplateResult): TemplateResult {
  const { words, filling, actions } = view;
  const { own, reads } = words;
  const isRead = filling.wasReadAloud(id);
  const language = languageIn(filling.call.spoken ?? reads, own.lang).text;
  const note = (event: Event) => actions.noteReadAloud(id, (event.currentTarget as HTMLInputElement).checked);
  return html`<label class="author read-aloud">
      <input type="checkbox" data-read-aloud=${id} .checked=${live(isRead)} @change=${note} />
      <span>${own.say((m) => m.consent.read, { language })}</span>
    </label>
    ${isRead ? html`${decisions}${renderRecord(view, id)}` : html`<p class="question-hint">${own.say((m) => m.consent.first)}</p>`}`;
}

/** Who read it, in which language, through whom, and when the person decided. */
function renderRecord({ words, filling, session }: AskingView, id: string): TemplateResult | typeof nothing {
  const { own } = words;
  const decided = session.state.answers[id] === undefined ? undefined : session.state.decided[id];
  if (decided === undefined) return nothing;
  const { worker, spoken = decided.language, interpreter = 'none', interpreterName } = filling.call;
  const time = new Intl.DateTimeFormat(own.lang, { hour: 'numeric', minute: '2-digit' }).format(new Date(decided.at));
  const told = { worker, language: languageIn(spoken, own.lang).text, time };
  const through = interpreter === 'none' ? '' : interpreterName.trim() || own.messages.interpreter[interpreter];
  return html`<p class="record" data-record>
    ${through === '' ? own.say((m) => m.consent.by, told) : own.say((m) => m.consent.byThrough, { ...told, interpreter: through })}
  </p>`;
}
