import { languageName } from '@open-intake/core';
import type { DueGroup } from '@open-intake/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { InboxWords } from '../words/inbox-words.ts';
import type { SubmissionListing, Wanted } from './submission-listing.ts';

const dueGroups: readonly DueGroup[] = ['overdue', 'today', 'later', 'undated'];

/** Where a worker looks for a submission: by any word that they know of it, and by language, need and due time. */
export function renderFindForm(words: InboxWords, list: SubmissionListing): TemplateResult {
  const { wanted } = list;
  const find = (event: Event) => {
    event.preventDefault();
    if (event.currentTarget instanceof HTMLFormElement) void list.find(wantedIn(event.currentTarget));
  };
  const narrow = (event: Event) => {
    if (event.target instanceof HTMLSelectElement) event.target.form?.requestSubmit();
  };
  const all = (event: Event) => {
    if (event.target instanceof HTMLElement) event.target.closest('form')?.reset();
    void list.find({});
  };
  return html`<form class="find" role="search" autocomplete="off" @submit=${find} @change=${narrow}>
    <label class="find-text">${words.say((m) => m.find.text)}
      <input type="search" name="text" maxlength="200" spellcheck="false" aria-describedby="find-hint" />
    </label>
    ${renderSelect(
      'due',
      words.say((m) => m.find.due),
      dueGroups.map((group) => [group, words.say((m) => m.list.groups[group])]),
      words,
    )}
    ${renderSelect(
      'speaks',
      words.say((m) => m.find.speaks),
      [...list.seenLanguages].map((tag) => [tag, languageName(tag, words.lang)]),
      words,
    )}
    ${renderSelect(
      'need',
      words.say((m) => m.find.need),
      [...list.seenNeeds].map(([code, { text }]) => [code, text]),
      words,
    )}
    <button data-do="find">${words.say((m) => m.find.button)}</button>
    ${wanted ? html`<button type="button" class="quiet" data-do="find-all" @click=${all}>${words.say((m) => m.find.all)}</button>` : nothing}
    <p id="find-hint" class="hint">${words.say((m) => m.find.hint)}</p>
  </form>`;
}

function renderSelect(
  name: string,
  label: string,
  options: readonly (readonly [value: string, text: string])[],
  words: InboxWords,
): TemplateResult | typeof nothing {
  if (options.length === 0) return nothing;
  return html`<label>${label}
    <select name=${name}>
      <option value="">${words.say((m) => m.find.any)}</option>
      ${options.map(([value, text]) => html`<option value=${value}>${text}</option>`)}
    </select>
  </label>`;
}

function wantedIn(form: HTMLFormElement): Wanted {
  const given = new FormData(form);
  const textOf = (name: string) => {
    const value = given.get(name);
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
  };
  const due = dueGroups.find((group) => group === textOf('due'));
  return { text: textOf('text'), speaks: textOf('speaks'), need: textOf('need'), due };
}
