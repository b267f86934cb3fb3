import type { SkipReason } from '@open-intake/core';
import { html, type TemplateResult } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import type { UiWords } from '../words/words.types.ts';

const reasons = ['not-now', 'dont-know', 'prefer-not'] as const satisfies readonly SkipReason[];

interface SkipControlOptions {
  readonly ui: UiWords;
  readonly id: string;
  /** Id of the question's first control. */
  readonly controlId: string;
  /** Id of the question's label: says what is skipped. */
  readonly labelledBy: string;
  readonly value: unknown;
  readonly skipped: SkipReason | undefined;
  readonly onSkip: (reason?: SkipReason) => void;
  /** Takes the skip back; `value` is what had been answered before, if anything. */
  readonly onRestore: (value: unknown) => void;
}

/**
 * One tap passes a question over; then it says so, offers (does not ask for) a reason, and can be taken back with what
 * had been answered before, or by answering. The first button stays the same element, so that keyboard focus does not get lost.
 */
class SkipControl extends Directive {
  #before: unknown;

  override render(options: SkipControlOptions): TemplateResult {
    const { ui, id, controlId, labelledBy, skipped, onSkip, onRestore } = options;
    const isSkipped = skipped !== undefined;
    if (!isSkipped) this.#before = options.value;
    const before = this.#before;
    const tap = (event: Event) => {
      if (!isSkipped) return onSkip();
      onRestore(before);
      if (before === undefined) focusOn(event, controlId);
    };
    return html`<div class="skip">
      <p class="skip-said" role="status">${isSkipped ? ui.text('skip.said') : ''}</p>
      <button class="skip-button" type="button" id=${id} aria-labelledby=${`${id} ${labelledBy}`} @click=${tap}>
        ${ui.text(isSkipped ? 'question.restore' : 'nav.skip')}
      </button>
      ${isSkipped ? renderReasons(options, skipped) : ''}
    </div>`;
  }
}

function renderReasons({ ui, onSkip }: SkipControlOptions, chosen: SkipReason): TemplateResult {
  return html`<div class="skip-reasons" role="group" aria-label=${ui.text('nav.skipReason')}>
    ${reasons.map(
      (reason) =>
        html`<button type="button" class="skip-reason" aria-pressed=${reason === chosen ? 'true' : 'false'} @click=${() => onSkip(reason)}>
          ${ui.text(`skip.${reason}`)}
        </button>`,
    )}
  </div>`;
}

function focusOn(event: Event, id: string): void {
  const root = (event.currentTarget as Element).getRootNode() as ShadowRoot | Document;
  root.getElementById(id)?.focus();
}

/** The button that skips a question, and the reasons to pick from. */
export const skipControl = directive(SkipControl);
