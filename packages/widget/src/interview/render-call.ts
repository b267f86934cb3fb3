import { interviewWays, languageIn } from '@open-intake/core';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { renderChoiceRow } from '../fields/choice/choice-row.ts';
import { languageTags } from '../fields/language/find-languages.ts';
import { type CallFact, type CallFacts, type InterpreterKind, missingFacts, speakersOf } from './call-facts.ts';
import type { InterviewView } from './interview-view.ts';
import type { InterviewMessages } from './interview-words.ts';

const interpreters = ['none', 'person', 'line'] as const satisfies readonly InterpreterKind[];

/** What the worker says of a call or visit before the first question, and may change at any time. */
export function renderCall(view: InterviewView): TemplateResult {
  const { words, filling } = view;
  const { say } = words.own;
  const missing = missingFacts(filling.call, filling.loaded.form);
  return html`<section class="call-facts" aria-labelledby="call-title">
    <h2 id="call-title" tabindex="-1">${say((m) => m.call.title)}</h2>
    <div class="call-grid">
      ${renderOneOf(view, 'how', interviewWays, (m) => m.call.hows)}
      ${renderOneOf(view, 'speaker', speakersOf(filling.loaded.form), (m) => m.call.speakers)}
      ${renderLanguage(view)} ${renderInterpreter(view)} ${renderName(view)}
    </div>
    ${renderMixed(view)}
    <p class="call-missing" role="status">
      ${missing.length === 0 ? nothing : say((m) => m.call.missing, { what: missing.map((fact) => say(labels[fact])).join(' · ') })}
    </p>
  </section>`;
}

const labels: Readonly<Record<CallFact, (messages: InterviewMessages) => string>> = {
  how: (m) => m.call.how,
  speaker: (m) => m.call.speaker,
  spoken: (m) => m.call.spoken,
  interpreter: (m) => m.call.interpreter,
  worker: (m) => m.call.worker,
};

function renderOneOf<Fact extends 'how' | 'speaker' | 'interpreter'>(
  { words, filling, actions }: InterviewView,
  fact: Fact,
  values: readonly NonNullable<CallFacts[Fact]>[],
  texts: (messages: InterviewMessages) => Readonly<Record<NonNullable<CallFacts[Fact]>, string>>,
): TemplateResult | typeof nothing {
  if (values.length === 0) return nothing;
  const { say } = words.own;
  return html`<fieldset data-fact=${fact}>
    <legend>${say(labels[fact])}</legend>
    <div class="choices">
      ${values.map((value) =>
        renderChoiceRow({
          kind: 'radio',
          id: `call-${fact}-${value}`,
          name: `call-${fact}`,
          value,
          checked: filling.call[fact] === value,
          label: say((m) => texts(m)[value]),
          onChange: () => actions.tell({ [fact]: value }),
        }),
      )}
    </div>
  </fieldset>`;
}

/** The languages of the form first: in these its words can be read aloud. */
function renderLanguage({ words, filling, actions }: InterviewView): TemplateResult {
  const { own } = words;
  const { languages } = filling.loaded.form;
  const named = (tag: string) => ({ tag, name: languageIn(tag, own.lang).text });
  const others = languageTags
    .filter((tag) => !languages.includes(tag))
    .map(named)
    .sort((one, other) => one.name.localeCompare(other.name, own.lang));
  const option = ({ tag, name }: ReturnType<typeof named>) =>
    html`<option value=${tag} ?selected=${tag === filling.call.spoken}>${name}</option>`;
  const pick = (event: Event) => {
    const { value } = event.currentTarget as HTMLSelectElement;
    actions.tell(value === '' ? {} : { spoken: value });
  };
  return html`<div data-fact="spoken">
    <label class="call-label" for="call-spoken">${own.say((m) => m.call.spoken)}</label>
    <select class="input" id="call-spoken" @change=${pick}>
      ${filling.call.spoken === undefined ? html`<option value="">${own.say((m) => m.call.pick)}</option>` : nothing}
      <optgroup label=${own.say((m) => m.call.inForm)}>${languages.map(named).map(option)}</optgroup>
      <optgroup label=${own.say((m) => m.call.others)}>${others.map(option)}</optgroup>
    </select>
  </div>`;
}

function renderInterpreter(view: InterviewView): TemplateResult {
  const { words, filling, actions } = view;
  const { interpreter = 'none', interpreterName } = filling.call;
  return html`<div>
    ${renderOneOf(view, 'interpreter', interpreters, (m) => m.call.interpreters)}
    ${
      interpreter === 'none'
        ? nothing
        : renderLine({
            id: 'call-interpreter-name',
            label: words.own.say((m) => m.call.interpreterName),
            value: interpreterName,
            onInput: (name) => actions.tell({ interpreterName: name }),
          })
    }
  </div>`;
}

function renderName({ words, filling, actions }: InterviewView): TemplateResult {
  return html`<div data-fact="worker">
    ${renderLine({
      id: 'call-worker',
      label: words.own.say((m) => m.call.worker),
      hint: words.own.say((m) => m.call.workerHint),
      value: filling.call.worker,
      onInput: (worker) => actions.tell({ worker }),
    })}
  </div>`;
}

interface Line {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onInput: (text: string) => void;
}

function renderLine({ id, label, hint, value, onInput }: Line): TemplateResult {
  return html`<label class="call-label" for=${id}>${label}</label>
    <input
      class="input"
      id=${id}
      maxlength="100"
      dir="auto"
      autocomplete="off"
      spellcheck="false"
      aria-describedby=${hint === undefined ? nothing : `${id}-hint`}
      .value=${live(value)}
      @input=${(event: Event) => onInput((event.currentTarget as HTMLInputElement).value)}
    />
    ${hint === undefined ? nothing : html`<p class="call-hint" id=${`${id}-hint`}>${hint}</p>`}`;
}

/** How the two languages stand on the page, or that the words have to be put into theirs by somebody. */
function renderMixed({ words, filling }: InterviewView): TemplateResult | typeof nothing {
  const { own, reads, writes } = words;
  const { spoken } = filling.call;
  if (spoken === undefined) return nothing;
  const isRead = spoken.split('-', 1)[0] === reads.split('-', 1)[0];
  if (!isRead)
    return html`<p class="call-note">${own.say((m) => m.call.noWords, { language: languageIn(spoken, own.lang).text })}</p>`;
  return reads === writes ? nothing : html`<p class="call-hint">${own.say((m) => m.call.mixed)}</p>`;
}
