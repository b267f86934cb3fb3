import { closedReasons, languageName } from '@open-intake/core';
import { lintToday } from '@open-intake/core/lint';
import { html, nothing, type TemplateResult } from 'lit';
import type { InboxMessages, InboxWords } from '../words/inbox-words.ts';
import { type Draft, statementOf, type Texts } from './draft.ts';
import { labelIn, sayStatement } from './say-statement.ts';
import { previewLanguages, type TodayDesk } from './today-desk.ts';

/** The form in which a statement is written. */
export interface StatementFormView {
  readonly words: InboxWords;
  readonly desk: TodayDesk;
  readonly draft: Draft;
  /** IANA time zone of the agency. */
  readonly timeZone: string;
  /** Milliseconds. */
  readonly now: number;
}

type Named = readonly { readonly id: string; readonly label: Texts }[];

/** A statement while it is written: few boxes, and below them what a client reads. */
export function renderStatementForm(view: StatementFormView): TemplateResult {
  const { words, desk, draft, timeZone, now } = view;
  const { kind } = draft;
  const made = statementOf(draft, timeZone, now);
  const notes = typeof made === 'string' ? [] : lintToday([made]);
  const isUnsafe = notes.some(({ severity }) => severity === 'error');
  const read = (event: Event) => desk.write(draftIn(event, draft));
  const submit = (event: Event) => {
    event.preventDefault();
    if (typeof made !== 'string' && !isUnsafe) void desk.save(made);
  };
  return html`<form class="statement-form" autocomplete="off" novalidate @input=${read} @change=${read} @submit=${submit}>
    <h2 tabindex="-1">${words.say((m) => m.today.kinds[kind])}</h2>
    <p class="hint">${words.say((m) => m.today.hints[kind])}</p>
    ${renderBoxes(view)} ${renderUntil(view)}
    ${kind === 'full' || kind === 'paused' ? renderInstead(view) : nothing}
    <div class="preview" id="today-preview">
      <h3>${words.say((m) => m.today.preview)}</h3>
      ${
        typeof made === 'string'
          ? html`<p class="hint" data-missing=${made}>${words.say((m) => m.today.missing[made])}</p>`
          : previewLanguages.map((language) => {
              const said = sayStatement(desk, made, language, timeZone);
              return said === undefined
                ? html`<p class="hint">${words.say((m) => m.today.unsaid, { language: languageName(language, words.lang) })}</p>`
                : html`<p lang=${language} dir="ltr" data-preview=${language}>${said}</p>`;
            })
      }
      ${notes.map(({ code }) => html`<p class="note" data-finding=${code}>${words.say((m) => findingWords(m, code))}</p>`)}
    </div>
    <div class="tools">
      <button class="primary" data-do="save-today" aria-describedby="today-preview" aria-disabled=${typeof made === 'string' || isUnsafe || desk.busy ? 'true' : 'false'}>
        ${words.say((m) => m.today.save)}
      </button>
      <button type="button" class="quiet" data-do="cancel-today" @click=${() => desk.write(undefined)}>
        ${words.say((m) => m.today.cancel)}
      </button>
    </div>
  </form>`;
}

function findingWords(messages: InboxMessages, code: string): string {
  const { findings } = messages.today;
  return code === 'long-sentence' || code === 'blame-words' ? findings[code] : findings.unsafe;
}

function renderUntil({ words, draft }: StatementFormView): TemplateResult {
  return html`<div class="boxes">
    <label>${words.say((m) => m.today.untilDay)} <input type="date" name="day" .value=${draft.day} /></label>
    <label>${words.say((m) => m.today.untilTime)} <input type="time" name="time" .value=${draft.time} /></label>
  </div>`;
}

function renderBoxes({ words, desk, draft }: StatementFormView): TemplateResult | typeof nothing {
  const { needs = [], contacts = [], languages = [] } = desk.state?.named ?? {};
  switch (draft.kind) {
    case 'closed':
      return html`<label>${words.say((m) => m.today.reason)}
        <select name="reason">
          ${closedReasons.map((reason) => html`<option value=${reason} ?selected=${reason === draft.reason}>${words.say((m) => m.today.reasons[reason])}</option>`)}
        </select>
      </label>`;
    case 'paused':
      return renderSelect(
        'need',
        words.say((m) => m.today.need),
        needs,
        draft.need,
        words,
        '',
      );
    case 'wait':
      return html`<div class="boxes">
        <label>${words.say((m) => m.today.days)}
          <input type="number" name="days" min="1" max="365" inputmode="numeric" .value=${draft.days} />
        </label>
        ${renderSelect(
          'need',
          words.say((m) => m.today.need),
          needs,
          draft.need,
          words,
          words.say((m) => m.today.everyNeed),
        )}
      </div>`;
    case 'line':
      return html`${renderSelect(
        'line',
        words.say((m) => m.today.line),
        contacts,
        draft.line,
        words,
        '',
      )}
        <fieldset>
          <legend>${words.say((m) => m.today.speaks)}</legend>
          <p class="hint">${words.say((m) => m.today.speaksHint)}</p>
          ${languages.map(
            (tag) => html`<label class="tick">
              <input type="checkbox" name="languages" value=${tag} .checked=${draft.languages.includes(tag)} />
              <span>${languageName(tag, words.lang)}</span>
            </label>`,
          )}
        </fieldset>`;
    case 'text':
      return renderTexts(
        'text',
        words.say((m) => m.today.text),
        draft.text,
        languages,
        words,
      );
    case 'full':
      return nothing;
  }
}

function renderInstead({ words, desk, draft }: StatementFormView): TemplateResult {
  const { contacts = [], services = [], languages = [] } = desk.state?.named ?? {};
  const none = words.say((m) => m.today.nobody);
  return html`<fieldset>
    <legend>${words.say((m) => m.today.instead)}</legend>
    <div class="boxes">
      ${renderSelect(
        'contact',
        words.say((m) => m.today.line),
        contacts,
        draft.contact,
        words,
        none,
      )}
      ${
        services.length === 0
          ? nothing
          : renderSelect(
              'service',
              words.say((m) => m.today.service),
              services,
              draft.service,
              words,
              none,
            )
      }
    </div>
    ${renderTexts(
      'instead',
      words.say((m) => m.today.insteadText),
      draft.insteadText,
      languages,
      words,
    )}
  </fieldset>`;
}

/** A choice among what there is. The first one stands for none. */
function renderSelect(
  name: string,
  label: string,
  options: Named,
  value: string,
  { lang }: InboxWords,
  none: string,
): TemplateResult {
  return html`<label>${label}
    <select name=${name}>
      <option value="" ?selected=${value === ''}>${none}</option>
      ${options.map(({ id, label: texts }) => html`<option value=${id} ?selected=${id === value}>${labelIn(texts, lang) ?? id}</option>`)}
    </select>
  </label>`;
}

/** A box for each language that clients are offered; blank ones say nothing. */
function renderTexts(
  name: string,
  label: string,
  texts: Texts,
  languages: readonly string[],
  words: InboxWords,
): TemplateResult {
  return html`<fieldset>
    <legend>${label}</legend>
    <p class="hint">${words.say((m) => m.today.textHint)}</p>
    ${languages.map(
      (tag) => html`<label>${languageName(tag, words.lang)}
        <input name="${name}-${tag}" lang=${tag} dir="auto" maxlength="280" spellcheck="true" .value=${texts[tag] ?? ''} />
      </label>`,
    )}
  </fieldset>`;
}

/** The draft with what stands in the boxes now. */
function draftIn({ currentTarget }: Event, draft: Draft): Draft {
  if (!(currentTarget instanceof HTMLFormElement)) return draft;
  const data = new FormData(currentTarget);
  const given = (name: string, otherwise: string) => {
    const value = data.get(name);
    return typeof value === 'string' ? value : otherwise;
  };
  const texts = (name: string): Texts =>
    Object.fromEntries(
      [...data].flatMap(([key, value]) =>
        key.startsWith(`${name}-`) && typeof value === 'string' ? [[key.slice(name.length + 1), value] as const] : [],
      ),
    );
  return {
    ...draft,
    day: given('day', draft.day),
    time: given('time', draft.time),
    reason: closedReasons.find((reason) => reason === data.get('reason')) ?? draft.reason,
    need: given('need', draft.need),
    days: given('days', draft.days),
    line: given('line', draft.line),
    languages: data.getAll('languages').filter((tag) => typeof tag === 'string'),
    text: texts('text'),
    contact: given('contact', draft.contact),
    service: given('service', draft.service),
    insteadText: texts('instead'),
  };
}
