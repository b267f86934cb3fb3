import { type AddressPart, addressLines, pointer, type Question, usualAddressParts } from '@open-intake/core';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { UiWords } from '../../words/words.types.ts';
import { choiceStyles } from '../choice/choice.styles.ts';
import { renderChoiceRow } from '../choice/choice-row.ts';
import { ownChoiceText } from '../choice/own-choice-text.ts';
import type { Field, FieldContext } from '../field.ts';
import { renderIssue } from '../render-issue.ts';
import { onTyped } from '../text/on-typed.ts';
import { addressStyles } from './address.styles.ts';
import { readAddress, toggleNoFixedAddress, withPart } from './change-address.ts';

type AddressContext = FieldContext<Extract<Question, { type: 'address' }>>;

/**
 * A box for each part of an address, in the order the author gives them, which is that of the place; and, for whoever has
 * none, one box for where to find them. The author may name the parts (`choices.<part>`).
 */
export const addressField: Field<Extract<Question, { type: 'address' }>> = {
  labelling: 'group',
  placesIssues: true,
  styles: [choiceStyles, addressStyles],
  readBack: renderAddressLines,
  render(context) {
    const offersNone = context.question.noFixedAddress !== false;
    const hasNone = offersNone && readAddress(context.value).noFixedAddress === true;
    const parts: readonly AddressPart[] = hasNone ? [] : (context.question.parts ?? usualAddressParts);
    return html`<div class="address">
      ${parts.map((part, index) => renderPart(context, part, index === 0 ? context.id : partId(context, part)))}
      ${offersNone ? renderNone(context, hasNone) : undefined}
      ${hasNone ? renderPart(context, 'landmark', partId(context, 'landmark'), true) : undefined}
    </div>`;
  },
};

function renderPart(context: AddressContext, part: AddressPart, id: string, hasNone = false): TemplateResult {
  const { name, path, value, issues, describedBy, ui, answer } = context;
  const address = readAddress(value);
  const issue = issues.find((one) => one.path === `${path}${pointer(part)}`);
  const errorId = `${partId(context, part)}-error`;
  const described = [describedBy, issue && errorId].filter((one) => one !== undefined).join(' ');
  const isWrong = issue !== undefined || issues.some((one) => one.path === path);
  const isCode = part === 'postalCode';
  const label = hasNone ? ui.text('fields.address.find') : ownChoiceText(context, part, `fields.address.parts.${part}`);
  const said = address[part] ?? '';
  const put = onTyped(
    (text) => text !== said,
    (text) => answer(withPart(address, part, text)),
  );
  return html`<div class="address-part">
    <label class="small-label" for=${id}>${label}</label>
    <input
      part="input"
      class=${isCode ? 'input narrow' : 'input'}
      id=${id}
      name=${`${name}-${part}`}
      type="text"
      dir=${isCode ? 'ltr' : 'auto'}
      autocapitalize=${isCode ? 'characters' : 'words'}
      autocomplete="off"
      spellcheck="false"
      autocorrect="off"
      writingsuggestions="false"
      aria-describedby=${described || nothing}
      aria-invalid=${isWrong ? 'true' : nothing}
      .value=${live(said)}
      @input=${put}
      @change=${put}
    />
    ${renderIssue(context, issue, errorId)}
  </div>`;
}

/** The row stays the same element on both sides, so that the focus stays on it. */
function renderNone(context: AddressContext, hasNone: boolean): TemplateResult {
  const { id, name, value, describedBy, ui, answer } = context;
  const row = renderChoiceRow({
    kind: 'checkbox',
    id: hasNone ? id : `${id}-none`,
    name: `${name}-none`,
    value: 'none',
    checked: hasNone,
    label: ui.text('fields.address.none'),
    describedBy: hasNone ? describedBy : undefined,
    onChange: () => answer(toggleNoFixedAddress(readAddress(value))),
  });
  return html`<div class="address-none">${row}</div>`;
}

function partId({ id }: AddressContext, part: AddressPart): string {
  return `${id}.${part}`;
}

/** An address to be read once more: a line for each part, as on a letter. */
function renderAddressLines(value: unknown, ui: UiWords): TemplateResult {
  const address = readAddress(value);
  const none =
    address.noFixedAddress === true
      ? html`<span class="review-text">${ui.text('fields.address.none')}</span>`
      : undefined;
  return html`${none}${addressLines(address).map((text) => html`<span class="review-text" dir="auto">${text}</span>`)}`;
}
