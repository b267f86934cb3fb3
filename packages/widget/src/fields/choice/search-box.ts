import { type Choice, standsApart, visibleChoices } from '@open-intake/core';
import { html, nothing, type TemplateResult } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import { live } from 'lit/directives/live.js';
import { ref } from 'lit/directives/ref.js';
import { findMatches, type Matches } from '../search/find-matches.ts';
import { foldText } from '../search/fold-text.ts';
import { renderFound } from './render-found.ts';
import { type Picked, renderPicked } from './render-picked.ts';
import { type SearchMove, searchMove } from './search-keys.ts';
import { choiceIndex } from './search-words.ts';

/** The most rows of one search: what a person reads before they type another letter. */
const most = 30;

/** Options of a search for choices, beyond its field's context. */
export interface SearchBoxOptions extends Picked {
  /** Whether one pick is all there can be: the box goes away with it. */
  readonly single: boolean;
  readonly onPick: (choice: Choice) => void;
  readonly onRemove: (value: string) => void;
}

/**
 * What is picked, a box to type in, and a list of what it finds, in the flow of the page: an editable combobox with a
 * listbox (ARIA APG). The list stays open when the box is left with a pointer, so that nothing moves under a finger. What
 * is typed lives here while the question is on the screen; it is no answer.
 */
class SearchBox extends Directive {
  #text = '';
  #open = false;
  #active = -1;
  #said = '';
  #wants: 'box' | 'picked' | undefined;
  #options!: SearchBoxOptions;

  override render(options: SearchBoxOptions): TemplateResult {
    this.#options = options;
    const { context, picked, single } = options;
    const hasBox = !single || picked.length === 0;
    return html`${renderPicked(options, {
      buttonId: (at) => (at === 0 && !hasBox ? context.id : `${context.id}-picked-${at}`),
      onButton: (element) => this.#focus('picked', element),
      onRemove: (value) => this.#remove(value),
    })}
    ${hasBox ? this.#renderBox() : nothing}
    <p class="answer-check" role="status">${this.#status(hasBox)}</p>`;
  }

  #renderBox(): TemplateResult {
    const { id, name, ui, issues, describedBy } = this.#options.context;
    const { items } = this.#found();
    const isOpen = this.#open && items.length > 0;
    return html`<label class="small-label" for=${id} id=${`${id}-search-label`}>${ui.text('fields.search.label')}</label>
      <input
        part="input" class="input"
        id=${id}
        name=${`${name}-search`}
        type="text"
        role="combobox"
        aria-labelledby=${`${id}-search-label`}
        dir="auto"
        enterkeyhint="search"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        autocorrect="off"
        writingsuggestions="false"
        aria-autocomplete="list"
        aria-expanded=${isOpen ? 'true' : 'false'}
        aria-controls=${isOpen ? `${id}-found` : nothing}
        aria-activedescendant=${isOpen && this.#active >= 0 ? `${id}-found-${this.#active}` : nothing}
        aria-describedby=${describedBy ?? nothing}
        aria-invalid=${issues.length > 0 ? 'true' : nothing}
        .value=${live(this.#text)}
        ${ref((element) => this.#focus('box', element))}
        @input=${this.#onInput}
        @change=${this.#onChange}
        @click=${() => this.#apply({ kind: 'open', active: -1 })}
        @keydown=${this.#onKey}
      />
      ${isOpen ? renderFound(this.#options.context, items, this.#active, (choice) => this.#pick(choice)) : nothing}`;
  }

  #status(hasBox: boolean): string {
    const { ui } = this.#options.context;
    if (!hasBox || !this.#open) return this.#said;
    const { count, items } = this.#found();
    if (count === 0) return ui.text('fields.search.none');
    return ui.text(`fields.search.${count > items.length ? 'more' : 'found'}`, { number: count });
  }

  #found(): Matches<Choice> {
    const { context, picked } = this.#options;
    const { session, path } = context;
    const choices = visibleChoices(session, path);
    const index = choiceIndex(context, choices, session.state.offered.get(path) ?? choices);
    const left = index.filter(({ item }) => !standsApart(item) && !picked.includes(item.value));
    return findMatches(left, this.#text, most);
  }

  #pick(choice: Choice): void {
    const { context, onPick, single } = this.#options;
    this.#text = '';
    this.#open = false;
    this.#active = -1;
    this.#said = context.ui.text('fields.search.picked', { name: context.words.choice(choice.value).text });
    this.#wants = single ? 'picked' : 'box';
    onPick(choice);
    context.requestUpdate();
  }

  #remove(value: string): void {
    const { context, onRemove } = this.#options;
    this.#said = context.ui.text('fields.search.removed', { name: context.words.choice(value).text });
    this.#wants = 'box';
    onRemove(value);
    context.requestUpdate();
  }

  /** A name typed out in full is meant, whether it is tapped or not. */
  #pickExact(): void {
    const { items } = this.#found();
    const { words } = this.#options.context;
    const wanted = foldText(this.#text);
    const exact = items.filter(({ value }) => foldText(words.choice(value).text) === wanted);
    const [only] = exact;
    if (wanted !== '' && only !== undefined && exact.length === 1) this.#pick(only);
  }

  readonly #onInput = (event: Event): void => {
    this.#text = (event.currentTarget as HTMLInputElement).value;
    this.#apply({ kind: 'open', active: -1 });
  };

  /** Some phones say only this. */
  readonly #onChange = (event: Event): void => {
    this.#text = (event.currentTarget as HTMLInputElement).value;
    this.#pickExact();
    this.#options.context.requestUpdate();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (isComposing(event) || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Tab' && this.#text.trim() === '') this.#apply({ kind: 'close' });
    const { items } = this.#found();
    const hasText = this.#text !== '';
    const move = searchMove(event.key, { open: this.#open, count: items.length, active: this.#active, hasText });
    if (move === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (move.kind === 'pick') this.#pickActive(items);
    else this.#apply(move);
  };

  /** Enter picks the row that the keys are on, else the only one that is left. */
  #pickActive(items: readonly Choice[]): void {
    const chosen = items[this.#active] ?? (items.length === 1 && this.#text !== '' ? items[0] : undefined);
    if (chosen === undefined) this.#pickExact();
    else this.#pick(chosen);
  }

  #apply(move: Exclude<SearchMove, { readonly kind: 'pick' }>): void {
    if (move.kind === 'clear') this.#text = '';
    this.#open = move.kind === 'open' || move.kind === 'active';
    this.#active = 'active' in move ? (move.active === -2 ? this.#found().items.length - 1 : move.active) : -1;
    this.#said = '';
    this.#options.context.requestUpdate();
  }

  /** Moves the focus once to what has just been drawn. */
  #focus(what: 'box' | 'picked', element: Element | undefined): void {
    if (this.#wants !== what || !(element instanceof HTMLElement)) return;
    this.#wants = undefined;
    // The reference is given while Lit is still drawing: what is focused must be in its place first.
    queueMicrotask(() => element.focus());
  }
}

/** A search box over many choices: draws those that match what is typed. */
export const searchBox = directive(SearchBox);

/**
 * Whether a key belongs to an input method: it picks a word there and does nothing here. Safari says `keydown` after the
 * composition has ended, with `isComposing` false and the key code 229 (UI Events, "keyCode").
 */
function isComposing({ isComposing: composes, keyCode }: Pick<KeyboardEvent, 'isComposing' | 'keyCode'>): boolean {
  return composes || keyCode === 229;
}
