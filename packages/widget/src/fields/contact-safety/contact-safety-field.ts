import { type Question, safeWays } from '@open-intake/core';
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../../icons/icon.ts';
import { choiceStyles } from '../choice/choice.styles.ts';
import { renderChoiceRow } from '../choice/choice-row.ts';
import { ownChoiceText } from '../choice/own-choice-text.ts';
import type { Field } from '../field.ts';
import { onTyped } from '../text/on-typed.ts';
import { readContact, toggleIn, toggleWay, type WayName, withContact } from './change-contact.ts';
import type { ContactContext } from './contact-context.ts';
import { contactSafetyStyles } from './contact-safety.styles.ts';
import { hadWays, keepWay, keptWay } from './kept-ways.ts';
import { openWhen } from './open-when.ts';
import { renderWay } from './render-way.ts';

const everyWay = [
  'call',
  'text',
  'whatsapp',
  'email',
  'letter',
  'trusted-person',
] as const satisfies readonly WayName[];
const everyTime = ['mornings', 'afternoons', 'evenings', 'weekends'] as const;
const everyClientWay = ['call', 'visit'] as const;

/**
 * Safe ways to reach a person (after NNEDV Safety Net). Picking a way opens, right below it, the number or address and
 * what is safe there. Nothing picked means do not contact, and says so.
 */
export const contactSafetyField: Field<Extract<Question, { type: 'contactSafety' }>> = {
  labelling: 'group',
  placesIssues: true,
  styles: [choiceStyles, contactSafetyStyles],
  render(context) {
    const { question, ui, value } = context;
    const contact = readContact(value);
    return html`<div class="choices">${(question.ways ?? everyWay).map((way, index) => renderPick(context, way, index))}</div>
      ${
        safeWays(contact).length > 0
          ? undefined
          : html`<p part="hint" class="question-hint">${ui.text(`fields.contact.${contact.ways.length > 0 ? 'noneSafe' : 'nothing'}`)}</p>`
      }
      ${hasMore(context) ? renderMore(context) : renderClientWill(context)}`;
  },
};

/** Whether there is, or was, a way that times and a note can belong to. */
function hasMore({ session, path, value }: ContactContext): boolean {
  const { ways, times, note } = readContact(value);
  return ways.length > 0 || times.length > 0 || note !== undefined || hadWays(session, path);
}

/** What can stay as it is once there is a way: folded, and open where something of it was answered. */
function renderMore(context: ContactContext): TemplateResult {
  const { ui, value, isShort } = context;
  const { ways, times, clientWill, note } = readContact(value);
  const isAnswered = times.length > 0 || clientWill.length > 0 || note !== undefined;
  return html`<details class="question-why more" ${openWhen(isShort || isAnswered || ways.length === 0)}>
    <summary>${icon('open')}${ui.text('fields.contact.more')}</summary>
    ${renderTimes(context)} ${renderClientWill(context)} ${renderNote(context)}
  </details>`;
}

function renderPick(context: ContactContext, way: WayName, index: number): TemplateResult {
  const { id, name, path, value, question, session, answer } = context;
  const contact = readContact(value);
  const at = contact.ways.findIndex((entry) => entry.way === way);
  const entry = contact.ways[at];
  const row = renderChoiceRow({
    kind: 'checkbox',
    id: index === 0 ? id : `${id}-${way}`,
    name: `${name}-way`,
    value: way,
    checked: entry !== undefined,
    label: ownChoiceText(context, way, `contact.${way}`),
    onChange: () => {
      if (entry !== undefined) keepWay(session, path, entry);
      answer(toggleWay(contact, way, question.ways ?? everyWay, keptWay(session, path, way)));
    },
  });
  return html`${row}${entry && renderWay(context, entry, at)}`;
}

function renderTimes(context: ContactContext): TemplateResult {
  const { id, name, ui, value, answer } = context;
  const contact = readContact(value);
  return html`<fieldset>
    <legend class="small-label">${ui.text('fields.contact.times')}</legend>
    <div class="choices short">
      ${everyTime.map((time) =>
        renderChoiceRow({
          kind: 'checkbox',
          id: `${id}-${time}`,
          name: `${name}-time`,
          value: time,
          checked: contact.times.includes(time),
          label: ui.text(`contact.times.${time}`),
          onChange: () => answer(withContact(contact, { times: toggleIn(contact.times, time, everyTime) })),
        }),
      )}
    </div>
  </fieldset>`;
}

function renderClientWill(context: ContactContext): TemplateResult {
  const { id, name, ui, value, question, answer } = context;
  const contact = readContact(value);
  const offered = question.clientWill ?? everyClientWay;
  return html`<fieldset>
    <legend class="small-label">${ui.text('fields.contact.clientWill')}</legend>
    <div class="choices">
      ${offered.map((will) =>
        renderChoiceRow({
          kind: 'checkbox',
          id: `${id}-will-${will}`,
          name: `${name}-will`,
          value: will,
          checked: contact.clientWill.includes(will),
          label: ui.text(`contact.clientWill.${will}`),
          onChange: () => answer(withContact(contact, { clientWill: toggleIn(contact.clientWill, will, offered) })),
        }),
      )}
    </div>
  </fieldset>`;
}

function renderNote({ id, name, ui, value, answer }: ContactContext): TemplateResult {
  const contact = readContact(value);
  const said = contact.note ?? '';
  const put = onTyped(
    (note) => note !== said,
    (note) => answer(withContact(contact, { note })),
  );
  return html`<label class="small-label" for=${`${id}-note`}>${ui.text('fields.contact.note')}</label>
    <textarea
      part="input" class="input"
      id=${`${id}-note`}
      name=${`${name}-note`}
      rows="2"
      dir="auto"
      autocomplete="off"
      spellcheck="false"
      autocorrect="off"
      writingsuggestions="false"
      .value=${live(said)}
      @input=${put}
      @change=${put}
    ></textarea>`;
}
