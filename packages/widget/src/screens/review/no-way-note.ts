import { hasSomebodyToReach, pointer, reaching } from '@open-intake/core';
import { html, nothing, type TemplateResult } from 'lit';
import { renderChoiceRow } from '../../fields/choice/choice-row.ts';
import { readContact, toggleIn, withContact } from '../../fields/contact-safety/change-contact.ts';
import { icon } from '../../icons/icon.ts';
import type { FillingContext } from '../screen-context.ts';

const everyClientWay = ['call', 'visit'] as const;

/** Before Send, where nobody can be reached: says so until the person says what they will do instead, which is offered. Shows nothing of a number. `canAdd`: leads to the question. */
export function renderNoWayNote(context: FillingContext, canAdd = true): TemplateResult | typeof nothing {
  const { ui, session, actions } = context;
  const asked = reaching(session);
  if (asked === undefined || hasSomebodyToReach(session)) return nothing;
  const { question } = asked;
  const contact = readContact(asked.contact);
  const path = pointer(question.id);
  const offered = question.clientWill ?? everyClientWay;
  return html`<section class="no-way" data-no-way>
    ${
      contact.clientWill.length > 0
        ? html`<p part="note" class="note" role="status">${contact.clientWill.map((will) => ui.text(`review.youWill.${will}`)).join(' ')}</p>`
        : html`<p part="note" class="note">${icon('attention')}<span>${ui.text('review.noReach')}</span></p>`
    }
    <div class="choices">
      ${offered.map((will) =>
        renderChoiceRow({
          kind: 'checkbox',
          id: `no-way-${will}`,
          name: 'no-way',
          value: will,
          checked: contact.clientWill.includes(will),
          label: ui.text(`contact.clientWill.${will}`),
          onChange: () =>
            actions.answer(path, withContact(contact, { clientWill: toggleIn(contact.clientWill, will, offered) })),
        }),
      )}
    </div>
    ${
      canAdd
        ? html`<button class="link" type="button" data-action="add-way" @click=${() => actions.change(path)}>
            ${ui.text('review.addReach')}
          </button>`
        : nothing
    }
  </section>`;
}
