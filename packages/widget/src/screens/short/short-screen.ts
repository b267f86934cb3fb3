import { shortRoad } from '@open-intake/core';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../icons/icon.ts';
import { keeping, renderReading } from '../about/about-screen.ts';
import { renderErrorSummary } from '../error-summary/error-summary.ts';
import { renderNotices } from '../notices/notices.ts';
import { renderOne } from '../questions/question-screen.ts';
import { renderNoWayNote } from '../review/no-way-note.ts';
import type { FillingContext } from '../screen-context.ts';

/** "Just call me": one question after the other, and Send under the last. */
export function renderShortRoad(context: FillingContext, step: number): TemplateResult {
  const { ui, session, actions, summary } = context;
  const road = shortRoad(session);
  const question = road[step];
  if (question === undefined) return html``;
  const isLast = step === road.length - 1;
  return html`${summary ? renderErrorSummary(context, [question]) : nothing}
    ${step === 0 ? html`<p class="small">${ui.text('short.lead')}</p>` : nothing}
    ${renderOne(context, question, true, () => actions.redraw(), true)} ${renderNotices(context, [question])}
    ${isLast ? html`${renderNoWayNote(context, false)}<p>${keeping(context)}</p>${renderReading(context)}` : nothing}
    <div class="actions">
      ${
        isLast
          ? html`<button part="send" class="primary" type="button" @click=${() => actions.send()}>${ui.text('short.send')}</button>`
          : html`<button part="next" class="primary" type="button" @click=${() => actions.next()}>${ui.text('nav.next')}</button>`
      }
      <button part="back" class="quiet" type="button" @click=${() => actions.back()}>${icon('back')}<span>${ui.text('nav.back')}</span></button>
    </div>`;
}
