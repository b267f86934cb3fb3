import { type MoneyAnswer, moneyText, type Question } from '@open-intake/core';
import { html, nothing, type TemplateResult } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import { live } from 'lit/directives/live.js';
import type { FieldContext } from '../field.ts';
import { keepTyped } from '../text/keep-typed.ts';
import { onTyped } from '../text/on-typed.ts';
import { currencyName, currencySign } from './currency-words.ts';
import { readAmount, writeAmount } from './read-amount.ts';

type MoneyContext = FieldContext<Extract<Question, { type: 'money' }>>;

/**
 * The amount and its currency. The currency picked while there is no amount yet is no answer: it lives here, while the
 * question is on the screen and until everything is forgotten.
 */
class MoneyInputs extends Directive {
  #currency: string | undefined;
  #draftRef: string | undefined;

  override render(context: MoneyContext): TemplateResult {
    const { question, session, value, ui, answer, requestUpdate } = context;
    const given = asMoney(value);
    if (this.#draftRef !== session.draftRef) this.#currency = undefined;
    this.#draftRef = session.draftRef;
    this.#currency = given?.currency ?? this.#currency;
    const currency = this.#currency ?? question.currencies[0] ?? '';
    const put = (text: string, picked: string) => {
      this.#currency = picked;
      const amount = readAmount(text, picked, ui.language);
      answer(amount === undefined ? undefined : { amount, currency: picked });
      requestUpdate();
    };
    return html`<div class="money">
        ${renderAmount(context, given?.amount, currency, put)}
        ${question.currencies.length > 1 ? renderSelect(context, currency, put) : nothing}
      </div>
      <p class="answer-check" aria-live="polite">${renderEcho(context, given)}</p>`;
  }
}

/** An amount and its currency, with the amount read back. */
export const moneyInputs = directive(MoneyInputs);

type Put = (text: string, currency: string) => void;

function renderAmount(context: MoneyContext, amount: string | undefined, currency: string, put: Put): TemplateResult {
  const { id, name, question, issues, describedBy, ui } = context;
  const { sign, leads } = currencySign(currency, ui.language);
  const drawnSign = html`<span class="money-sign" aria-hidden="true">${sign}</span>`;
  const alone = question.currencies.length === 1;
  const read = (text: string) => readAmount(text, currency, ui.language);
  const write = (value: string) => writeAmount(value, currency, ui.language);
  const described = [describedBy, alone && `${id}-currency`].filter((part) => typeof part === 'string').join(' ');
  const onText = onTyped(
    (text) => read(text) !== amount,
    (text) => put(text, currency),
  );
  return html`<div class="money-amount">
    ${leads ? drawnSign : nothing}
    <input
      part="input" class="input narrow"
      id=${id}
      name=${name}
      type="text"
      inputmode="decimal"
      dir="ltr"
      autocomplete="off"
      spellcheck="false"
      aria-describedby=${described === '' ? nothing : described}
      aria-invalid=${issues.length > 0 ? 'true' : nothing}
      aria-required=${question.required === true ? 'true' : nothing}
      @input=${onText}
      @change=${onText}
      ${keepTyped(amount, read, write)}
    />
    ${leads ? nothing : drawnSign}
    ${alone ? html`<span class="money-name" id=${`${id}-currency`}>${currencyName(currency, ui.language)}</span>` : nothing}
  </div>`;
}

function renderSelect({ id, name, question, ui }: MoneyContext, currency: string, put: Put): TemplateResult {
  const pick = (event: Event) => {
    const select = event.currentTarget as HTMLSelectElement;
    const input = select.closest('.money')?.querySelector('input');
    put(input?.value ?? '', select.value);
  };
  return html`<div class="money-currency">
    <label class="small-label" for=${`${id}-currency`}>${ui.text('fields.money.currency')}</label>
    <select part="input" class="input" id=${`${id}-currency`} name=${`${name}-currency`} autocomplete="off" @change=${pick}>
      ${question.currencies.map(
        (code) =>
          html`<option value=${code} .selected=${live(code === currency)}>${currencyName(code, ui.language)} (${code})</option>`,
      )}
    </select>
  </div>`;
}

/** What was understood, where it can be doubted: thousands and decimals look alike in some languages. */
function renderEcho({ ui }: MoneyContext, given: MoneyAnswer | undefined): TemplateResult | typeof nothing {
  if (given === undefined || !/^(?:\d{4,15}|\d{1,15}\.\d{1,4})$/.test(given.amount)) return nothing;
  const { text, dir } = moneyText(given, ui.language);
  const [before = '', after = ''] = ui.text('fields.money.shown', { amount: '\u0000' }).split('\u0000');
  return html`${before}<bdi dir=${dir}>${text}</bdi>${after}`;
}

function asMoney(value: unknown): MoneyAnswer | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { amount, currency } = value as Partial<MoneyAnswer>;
  return typeof amount === 'string' && typeof currency === 'string' ? { amount, currency } : undefined;
}
