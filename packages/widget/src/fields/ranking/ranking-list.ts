import { type Choice, type ChosenValue, type Question, visibleChoices } from '@open-intake/core';
import { html, nothing, type TemplateResult } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import { repeat } from 'lit/directives/repeat.js';
import { chosenValue, withKeptWords } from '../choice/other-answer.ts';
import { orNothing } from '../choices/limited-picks.ts';
import type { FieldContext } from '../field.ts';
import { focusSoon } from '../focus-soon.ts';
import { pickLimits } from '../pick-limits.ts';
import { addRanked, moveRanked, takeOut } from './ranking-order.ts';
import { type RankedRow, renderRanked } from './render-ranked.ts';
import { renderUnranked } from './render-unranked.ts';
import { RowDragging } from './row-dragging.ts';

/** The context of a ranking. */
export type RankingContext = FieldContext<Extract<Question, { type: 'ranking' }>>;

/**
 * The order so far and what can still be added. What was last said aloud and the row that is being dragged live here, while
 * the question is on the screen; they are no answer.
 */
class RankingList extends Directive {
  #context!: RankingContext;
  #said = '';
  readonly #dragging = new RowDragging(
    '.ranked-handle',
    (from, to) => this.#put(moveRanked(this.#ranked, from, to)),
    (place) => this.#sayPlaced(this.#ranked, place),
  );

  override render(context: RankingContext): TemplateResult {
    this.#context = context;
    const { id, ui, question } = context;
    const choices = visibleChoices(context.session, context.path);
    const ranked = this.#ranked;
    const taken = new Set(ranked.map(chosenValue));
    const left = choices.filter(({ value }) => !taken.has(value));
    const max = question.max ?? choices.length;
    const isFull = ranked.length >= max && left.length > 0;
    const limits = isFull
      ? ui.text('fields.pick.full', { max })
      : (pickLimits(ui, question, choices.length) ??
        (ranked.length === 0 ? ui.text('fields.ranking.start') : undefined));
    return html`<div class="ranking">
      <p part="hint" class="question-hint">${limits}</p>
      ${ranked.length === 0 ? nothing : this.#renderOrder(choices, ranked, left.length > 0 ? `${id}-0` : id)}
      ${
        left.length === 0
          ? nothing
          : html`<ul class="unranked" aria-label=${ui.text('fields.ranking.more')}>
              ${repeat(
                left,
                ({ value }) => value,
                (choice, at) =>
                  renderUnranked(context, choice, {
                    id: at === 0 ? id : nothing,
                    isFull,
                    onAdd: (event) => this.#add(event, choice, choices, isFull),
                  }),
              )}
            </ul>`
      }
      <p class="ranking-said" role="status">${this.#said}</p>
    </div>`;
  }

  #renderOrder(choices: readonly Choice[], ranked: readonly ChosenValue[], firstId: string): TemplateResult {
    const { ui } = this.#context;
    const row = (picked: ChosenValue, place: number): RankedRow => ({
      picked,
      choice: choices.find(({ value }) => value === chosenValue(picked)),
      id: place === 0 ? firstId : `${this.#context.id}-${place}`,
      place,
      total: ranked.length,
      isHeld: this.#dragging.place === place,
      onMove: (event, to) => this.#move(event, place, to),
      onOut: (event) => this.#takeOut(event, place),
      onOther: (text) =>
        this.#put(ranked.map((one) => (one === picked ? { value: chosenValue(one) ?? '', text } : one))),
    });
    return html`<ol
      class="ranked"
      aria-label=${ui.text('fields.ranking.yours')}
      @pointerdown=${this.#dragging.start}
      @pointermove=${this.#dragging.move}
      @pointerup=${this.#dragging.end}
      @pointercancel=${this.#dragging.end}
    >
      ${repeat(ranked, chosenValue, (picked, place) => renderRanked(this.#context, row(picked, place)))}
    </ol>`;
  }

  /** What is ranked of what is offered now, in order. */
  get #ranked(): readonly ChosenValue[] {
    const { session, path } = this.#context;
    const offered = new Set(visibleChoices(session, path).map(({ value }) => value));
    return this.#kept.filter((picked) => offered.has(chosenValue(picked) ?? ''));
  }

  get #kept(): readonly ChosenValue[] {
    const { value } = this.#context;
    return Array.isArray(value) ? (value as readonly ChosenValue[]) : [];
  }

  /** Keeps what is not offered at this time, behind the rest: it may come back. */
  #put(ranked: readonly ChosenValue[]): void {
    const shown = this.#ranked;
    const answer = [...ranked, ...this.#kept.filter((picked) => !shown.includes(picked))];
    this.#context.answer(orNothing(answer));
  }

  #add(event: Event, choice: Choice, choices: readonly Choice[], isFull: boolean): void {
    const { ui, question } = this.#context;
    if (isFull) {
      this.#say(ui.text('fields.pick.full', { max: question.max ?? choices.length }));
      return;
    }
    const ranked = addRanked(this.#ranked, choice, choices);
    this.#put(withKeptWords(this.#context, ranked) as readonly ChosenValue[]);
    this.#sayPlaced(ranked, ranked.length - 1);
    const at = [...(list(event)?.querySelectorAll('.unranked > li') ?? [])].indexOf(row(event) as Element);
    focusSoon(
      list(event),
      `.unranked > :nth-child(${at + 1}) button`,
      '.unranked > :last-child button',
      '.ranked > :last-child .ranked-out',
    );
  }

  #move(event: Event, from: number, to: number): void {
    const button = (event.currentTarget as Element).classList.contains('ranked-up') ? 'up' : 'down';
    const other = button === 'up' ? 'down' : 'up';
    const moved = `.ranked > :nth-child(${to + 1})`;
    const ranked = moveRanked(this.#ranked, from, to);
    this.#put(ranked);
    this.#sayPlaced(ranked, to);
    focusSoon(list(event), `${moved} .ranked-${button}:enabled`, `${moved} .ranked-${other}:enabled`);
  }

  #takeOut(event: Event, place: number): void {
    const { ui, words } = this.#context;
    const value = chosenValue(this.#ranked[place]) ?? '';
    this.#put(withKeptWords(this.#context, takeOut(this.#ranked, place)) as readonly ChosenValue[]);
    this.#say(ui.text('fields.ranking.left', { choice: words.choice(value).text }));
    focusSoon(
      list(event),
      `.ranked > :nth-child(${place + 1}) .ranked-out`,
      '.ranked > :last-child .ranked-out',
      '.unranked button',
    );
  }

  #sayPlaced(ranked: readonly ChosenValue[], place: number): void {
    const { ui, words } = this.#context;
    const choice = words.choice(chosenValue(ranked[place]) ?? '').text;
    this.#say(ui.text('fields.ranking.placed', { choice, place: place + 1, total: ranked.length }));
  }

  #say(text: string): void {
    this.#said = text;
    this.#context.requestUpdate();
  }
}

/** The order so far, and what can still be added. */
export const rankingList = directive(RankingList);

const list = (event: Event) => (event.currentTarget as Element).closest('.ranking');
const row = (event: Event) => (event.currentTarget as Element).closest('li');
