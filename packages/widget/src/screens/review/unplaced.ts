import { html, nothing, type TemplateResult } from 'lit';
import type { UnplacedLine } from '../../migration/unplaced-lines.ts';
import type { UiWords } from '../../words/words.types.ts';

/** Answers of before that the form has no place for now: the person learns of it, and that they are not sent. */
export function renderUnplaced(ui: UiWords, lines: readonly UnplacedLine[]): TemplateResult | typeof nothing {
  if (lines.length === 0) return nothing;
  return html`<section class="review-part" data-unplaced>
    <h3 class="review-title">${ui.text('review.unplacedTitle')}</h3>
    <p class="small">${ui.text('review.unplacedLead')}</p>
    <dl class="review-list">
      ${lines.map(
        ({ label, text, dir }) =>
          html`<div class="review-line">
            <dt>${label ?? ui.text('review.unplacedLabel')}</dt>
            <dd><span class="review-text" dir=${dir}>${text}</span></dd>
          </div>`,
      )}
    </dl>
  </section>`;
}
