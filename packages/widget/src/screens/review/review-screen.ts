import { type ContactSafety, isReachedSafely, type Question, type Screen } from '@open-intake/core';
import { html, nothing, type TemplateResult } from 'lit';
import { fieldName } from '../../fields/field-name.ts';
import { icon } from '../../icons/icon.ts';
import { controlId } from '../../question/control-id.ts';
import type { UiWords } from '../../words/words.types.ts';
import { keeping, renderReading } from '../about/about-screen.ts';
import type { FillingContext } from '../screen-context.ts';
import { type AnswerLine, answerLines, directionFor } from './answer-lines.ts';
import { renderContactSafety } from './contact-lines.ts';
import { renderNoWayNote } from './no-way-note.ts';
import { renderUnplaced } from './unplaced.ts';

/** The review: all answers that will be sent, in the person's own words; each line leads back to its question. */
export function renderReview(context: FillingContext, partial: boolean): TemplateResult {
  const { ui, session, actions, delivering } = context;
  const parts = sectionsOf(session.state.screens, partial ? session.state.visited : undefined);
  const lines = parts.map((part) => ({ ...part, lines: answerLines(session, context.words, part.questions) }));
  // Somebody may look at the screen.
  const folded = lines.flatMap((part) => part.lines).filter((line) => line.isPrivate && !isReach(line));
  const reach = lines.flatMap((part) => part.lines).filter(isReach);
  return html`<h2 class="title" tabindex="-1">${ui.text(partial ? 'partial.title' : 'review.title')}</h2>
    ${delivering?.updated === true ? html`<p class="note" role="status">${icon('attention')}<span>${ui.text('review.updated')}</span></p>` : nothing}
    <p class="lead">${ui.text(partial ? 'partial.lead' : 'review.lead')}</p>
    <div part="review" class="review">
      ${lines.some((part) => part.lines.length > 0) ? nothing : html`<p>${ui.text('review.empty')}</p>`}
      ${lines.map((part) =>
        renderPart(
          context,
          part.id,
          part.lines.filter((line) => !line.isPrivate && !isReach(line)),
        ),
      )}
      ${reach.length === 0 ? nothing : renderReach(context, reach)}
      ${folded.length === 0 ? nothing : renderFolded(context, folded)}
      ${renderUnplaced(ui, context.unplaced)}
    </div>
    ${renderNoWayNote(context)}
    <p>${keeping(context)}</p>
    ${renderReading(context)}
    <div class="actions">
      <button part="send" class="primary" type="button" @click=${() => actions.send()}>${ui.text('review.send')}</button>
      <button part="back" class="quiet" type="button" @click=${() => actions.back()}>
        ${icon('back')}<span>${ui.text(partial ? 'partial.more' : 'nav.back')}</span>
      </button>
    </div>
    ${renderErase(ui, () => actions.erase())}`;
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

/** The safe ways to reach the person: folded, and apart from the rest, because a wrong digit there costs the most. */
function renderReach(context: FillingContext, lines: readonly AnswerLine[]): TemplateResult {
  const { ui } = context;
  return html`<details class="review-reach" data-reach>
    <summary>${icon('lock')}<span>${ui.text('review.reach')}</span>${icon('open')}</summary>
    <p class="small">${ui.text('review.privateHint')}</p>
    <dl class="review-list">${lines.map((line) => renderLine(context, line))}</dl>
  </details>`;
}

function renderFolded(context: FillingContext, lines: readonly AnswerLine[]): TemplateResult {
  const { ui } = context;
  return html`<details class="review-private">
    <summary>${icon('lock')}<span>${ui.text('review.privateCount', { count: lines.length })}</span>${icon('open')}</summary>
    <p class="small">${ui.text('review.privateHint')}</p>
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
  if (skipped !== undefined)
    return html`<span class="review-none">${ui.text('review.skipped')}: ${ui.text(`skip.${skipped}`)}</span>`;
  if (isReachedSafely(question)) {
    const contact = session.state.answers[question.id] as ContactSafety | undefined;
    if (contact !== undefined) return renderContactSafety(contact, ui);
  }
  const field = types.has(fieldName(question)) ? fields.field(question) : undefined;
  const drawn = value === undefined ? undefined : field?.readBack?.(value, ui);
  if (drawn === undefined && texts.length === 0)
    return html`<span class="review-none">${ui.text('question.noAnswer')}</span>`;
  const shown =
    drawn ??
    texts.map(
      (text) =>
        html`<span class="review-text" lang=${text.own === true ? nothing : text.lang} dir=${directionFor(text)}>${text.text}</span>`,
    );
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
      <button class="secondary" type="button" data-action="erase" @click=${erase}>${ui.text('review.eraseYes')}</button>
      <button class="quiet" type="button" @click=${close}>${ui.text('review.eraseNo')}</button>
    </div>
  </details>`;
}
