import { aloneChoice, type FormDefinition, ownChoices, pointer, type Question } from '@open-intake/core';
import { html, nothing, type TemplateResult } from 'lit';
import { renderChoiceRow } from '../fields/choice/choice-row.ts';
import { controlId, idPrefix } from '../question/control-id.ts';
import { renderHeading } from '../question/render-heading.ts';
import type { AskingView } from './interview-view.ts';
import { inTwo } from './two-languages.ts';

/** Whether a question finds out if the person is alone, by a choice for that: on a call it is not about a screen. */
export function asksIfSafe(question: Question, form: FormDefinition): boolean {
  return question.role === 'private-screen' && otherChoice(question, form) !== undefined;
}

/** Whether it is safe to talk: the worker asks it in words for a call. Whoever is heard by others gets no question about safety. */
export function renderIfSafe(view: AskingView, question: Question): TemplateResult {
  const { session, words, actions, filling } = view;
  const { ui, own, aloud } = words;
  const path = pointer(question.id);
  const id = controlId(idPrefix, path);
  const answer = filling.noLongerSafe ?? session.state.answers[question.id];
  const other = otherChoice(question, session.form) ?? '';
  const text = (key: 'safe' | 'safeHint' | 'safeYes' | 'safeNo') =>
    ui.show(
      inTwo(
        aloud.shown((m) => m.say[key]),
        own.shown((m) => m.say[key]),
      ),
    );
  const row = (value: string, key: 'safeYes' | 'safeNo', rowId: string) =>
    renderChoiceRow({
      kind: 'radio',
      id: rowId,
      name: id,
      value,
      checked: answer === value,
      label: text(key),
      onChange: () => actions.answer(path, value),
    });
  return html`<div class="question asked" data-question=${question.id} data-state=${answer === undefined ? 'blank' : 'answered'}>
    <fieldset role="radiogroup" aria-describedby=${`${id}-hint`}>
      <legend>${renderHeading(3, `${id}-label`, text('safe'))}</legend>
      <p class="question-hint" id=${`${id}-hint`}>${text('safeHint')}</p>
      <div class="choices">${row(aloneChoice, 'safeYes', id)} ${row(other, 'safeNo', `${id}-no`)}</div>
    </fieldset>
    <p class="call-note" role="status" ?hidden=${answer !== other}>
      ${answer === other ? own.say((m) => m.notAlone) : nothing}
      ${filling.noLongerSafe === undefined ? nothing : own.say((m) => m.staysTold)}
    </p>
  </div>`;
}

/** What stands for "not alone" or "not sure". */
function otherChoice(question: Question, form: FormDefinition): string | undefined {
  const values = ownChoices(form, question).map(({ value }) => value);
  return values.includes(aloneChoice) ? values.find((value) => value !== aloneChoice) : undefined;
}
