import { type ContactSafety, isReachedSafely, type Question, type Screen } from '@open-intake/core';
import { html, nothing, type TemplateResult } from 'lit';
import { toldOf } from '../../delivery/told.ts';
import { fieldName } from '../../fields/field-name.ts';
import { icon } from '../../icons/icon.ts';
import { controlId } from '../../question/control-id.ts';
import type { UiWords } from '../../words/words.types.ts';
import { keeping } from '../about/about-screen.ts';
import type { FillingContext } from '../screen-context.ts';
import { type AnswerLine, answerLines } from './answer-lines.ts';
import { renderContactSafety } from './contact-lines.ts';
import { renderNoWayNote } from './no-way-note.ts';
import { renderTexts } from './render-texts.ts';
import { renderUnplaced } from './unplaced.ts';

/** The review: all answers that will be sent, in the person's own words; each line leads back to its question. */
export function renderReview(context: FillingContext, partial: boolean): TemplateResult {
  const { ui, session, actions, delivering } = context;
  const parts = sectionsOf(session.state.screens, partial ? session.state.visited : undefined);
  const lines = parts.map((part) => ({ ...part, lines: answerLines(session, context.words, part.questions) }));
  const all = lines.flatMap((part) => part.lines);
  const reach = all.filter((line) => isReach(line) && isAnswered(line));
  // Somebody may look at the screen.
  const folded = all.filter((line) => line.isPrivate && isAnswered(line) && !isReach(line));
  const passed = all.filter((line) => !isAnswered(line));
  return html`<h2 part="title" class="title" tabindex="-1">${ui.text(partial ? 'partial.title' : 'review.title')}</h2>
    ${delivering?.updated === true ? html`<p part="note" class="note" role="status">${icon('attention')}<span>${ui.text('review.updated')}</span></p>` : nothing}
    <p class="lead">${ui.text(partial ? 'partial.lead' : 'review.lead')}</p>
    <div part="review" class="review">
      ${all.length > passed.length ? nothing : html`<p>${ui.text('review.empty')}</p>`}
      ${lines.map((part) =>
        renderPart(
          context,
          part.id,
          part.lines.filter((line) => !line.isPrivate && isAnswered(line) && !isReach(line)),
        ),
      )}
      ${renderFolded(context, reach, { name: 'reach', title: ui.text('review.reach'), isPrivate: true })}
      ${renderFolded(context, folded, { name: 'private', title: ui.text('review.privateCount', { count: folded.length }), isPrivate: true })}
      ${renderFolded(context, passed, { name: 'passed', title: ui.text('review.passedCount', { count: passed.length }), isPrivate: passed.some((line) => line.isPrivate) })}
      ${renderUnplaced(ui, context.unplaced)}
    </div>
    ${renderNoWayNote(context)}
    <p>${keeping(context)}</p>
    <div class="actions">
      <button part="send" class="primary" type="button" @click=${() => actions.send()}>${ui.text('review.send')}</button>
      <button part="back" class="quiet" type="button" @click=${() => actions.back()}>
        ${icon('back')}<span>${ui.text(partial ? 'partial.more' : 'nav.back')}</span>
      </button>
    </div>
    ${renderErase(ui, () => actions.erase())} ${renderPlaces(context)}`;
}

/** The places that may help, where the agency shows them before anything is sent. */
function renderPlaces(context: FillingContext): TemplateResult | typeof nothing {
  const { agency, delivering, session } = context;
  if (agency?.nextSteps !== 'before') return nothing;
  delivering?.loadNextSteps();
  return delivering?.nextSteps?.render(toldOf(session), context) ?? nothing;
}

interface Part {
  readonly id: string;
  readonly questions: readonly Question[];
}

/** Screens put together to the parts of the form; with `visited`, only what the person has been to. */
function sectionsOf(screens: readonly Screen[], visited: ReadonlySet<string> | undefined): readonly Part[] {
  const parts = new Map<string, Question[]>();
  for (const { id, section, questions } of screens) {
    if (visited !== undefined && !visited.has(id)) continue;
    parts.set(section.id, [...(parts.get(section.id) ?? []), ...questions]);
  }
  return [...parts].map(([id, questions]) => ({ id, questions }));
}

function renderPart(
  context: FillingContext,
  id: string,
  lines: readonly AnswerLine[],
): TemplateResult | typeof nothing {
  const { ui, words } = context;
  if (lines.length === 0) return nothing;
  const title = words.section(id);
  return html`<section class="review-part">
    ${title && html`<h3 class="review-title">${ui.show(title)}</h3>`}
    <dl class="review-list">${lines.map((line) => renderLine(context, line))}</dl>
  </section>`;
}

const isReach = ({ question }: AnswerLine) => isReachedSafely(question);
const isAnswered = ({ value }: AnswerLine) => value !== undefined;

interface Fold {
  readonly name: 'reach' | 'private' | 'passed';
  readonly title: string;
  /** Whether somebody who looks at the screen should not see it. */
  readonly isPrivate: boolean;
}

/** Lines that are a tap away: how to reach the person, what can hurt in the wrong hands, and what was passed over. */
function renderFolded(
  context: FillingContext,
  lines: readonly AnswerLine[],
  { name, title, isPrivate }: Fold,
): TemplateResult | typeof nothing {
  const { ui } = context;
  if (lines.length === 0) return nothing;
  return html`<details class="fold" data-fold=${name}>
    <summary>${isPrivate ? icon('lock') : nothing}<span>${title}</span>${icon('open')}</summary>
    ${isPrivate ? html`<p class="small">${ui.text('review.privateHint')}</p>` : nothing}
    <dl class="review-list">${lines.map((line) => renderLine(context, line))}</dl>
  </details>`;
}

function renderLine(context: FillingContext, line: AnswerLine): TemplateResult {
  const { ui, words, actions } = context;
  const { question, path, rows } = line;
  const id = controlId('review', path);
  const names = rows.map(({ group, number }) => {
    const item = words.question(group).itemLabel?.text ?? ui.text('fields.group.row');
    return ui.text('review.row', { item, number });
  });
  return html`<div class="review-line" data-review=${question.id}>
    <dt id=${id}>${names.length > 0 ? html`<span class="review-row">${names.join(' · ')}</span>` : nothing} ${ui.show(words.question(question).label)}</dt>
    <dd>${renderAnswer(context, line)}</dd>
    <dd class="review-change">
      <button
        type="button"
        class="link"
        id=${`${id}-change`}
        aria-labelledby=${`${id}-change ${id}`}
        @click=${() => actions.change(path)}
      >${ui.text('review.change')}</button>
    </dd>
  </div>`;
}

function renderAnswer(
  { ui, session, fields, types }: FillingContext,
  { question, value, texts, skipped }: AnswerLine,
): TemplateResult | string {
  if (skipped !== undefined && skipped !== 'not-now')
    return html`<span class="review-none">${ui.text(`skip.${skipped}`)}</span>`;
  if (isReachedSafely(question)) {
    const contact = session.state.answers[question.id] as ContactSafety | undefined;
    if (contact !== undefined) return renderContactSafety(contact, ui);
  }
  const field = types.has(fieldName(question)) ? fields.field(question) : undefined;
  const drawn = value === undefined ? undefined : field?.readBack?.(value, ui);
  if (drawn === undefined && texts.length === 0)
    return html`<span class="review-none">${ui.text('question.noAnswer')}</span>`;
  const shown = drawn ?? renderTexts(texts, ui);
  const stays =
    question.deviceOnly === true ? html`<span class="small">${ui.text('review.deviceOnly')}</span>` : nothing;
  return html`${shown}${stays}`;
}

/** "Erase it all", which asks once more in place. */
function renderErase(ui: UiWords, erase: () => void): TemplateResult {
  const close = (event: Event) => (event.currentTarget as HTMLElement).closest('details')?.removeAttribute('open');
  return html`<details class="erase">
    <summary>${ui.text('review.erase')}</summary>
    <p>${ui.text('review.eraseSure')}</p>
    <div class="actions">
      <button part="secondary" class="secondary" type="button" data-action="erase" @click=${erase}>${ui.text('review.eraseYes')}</button>
      <button class="quiet" type="button" @click=${close}>${ui.text('review.eraseNo')}</button>
    </div>
  </details>`;
}
