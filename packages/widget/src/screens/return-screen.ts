import { html, type TemplateResult } from 'lit';
import type { Intake } from '../flow/intake.ts';
import type { UiWords } from '../words/words.types.ts';

/**
 * Where the page was left or loaded anew with answers on it: what the device kept is offered in place of the first screen, and
 * where it kept nothing, that is said above it. Undefined on every other screen, and on a first visit: there the screen may
 * stand already when the draft is found, and must not change under a finger (the first question offers it).
 */
export function renderReturn(
  { flow, delivering, wasBegun }: Pick<Intake, 'flow' | 'delivering' | 'wasBegun'>,
  ui: UiWords,
  screen: TemplateResult,
): TemplateResult | undefined {
  const { kind } = flow.phase;
  if (!wasBegun || (kind !== 'languages' && kind !== 'about')) return undefined;
  const { keeping } = delivering ?? {};
  if (keeping?.hasDraft) return kind === 'about' ? keeping.renderOffer(ui) : undefined;
  return html`<p class="note" role="status">${ui.text('nav.forgotten')}</p>${screen}`;
}
