import { html, type TemplateResult } from 'lit';
import type { Intake } from '../../intake/intake.ts';
import type { UiWords } from '../../words/words.types.ts';

/**
 * Where the page was left or loaded anew with answers on it: what the device kept is offered in place of the first screen, and
 * where it kept nothing, that is said above it. Undefined on every other screen.
 */
export function renderReturn(
  { flow, delivering, wasBegun }: Pick<Intake, 'flow' | 'delivering' | 'wasBegun'>,
  ui: UiWords,
  screen: TemplateResult,
): TemplateResult | undefined {
  const { kind } = flow.phase;
  if (kind !== 'languages' && kind !== 'about') return undefined;
  const { deviceStorage } = delivering ?? {};
  if (deviceStorage?.hasDraft) return kind === 'about' ? deviceStorage.renderOffer(ui) : undefined;
  return wasBegun ? html`<p class="note" role="status">${ui.text('nav.forgotten')}</p>${screen}` : undefined;
}
