import { html, type TemplateResult } from 'lit';
import type { FlowController } from '../../navigation/flow-controller.ts';
import type { UiWords } from '../../words/words.types.ts';
import type { SendingView } from '../screen-context.ts';

/** State of a page that was left or loaded anew, before its first screen. */
export interface Returning {
  readonly flow: FlowController;
  readonly delivering: Pick<SendingView, 'deviceStorage'> | undefined;
  /** Whether the page was left or loaded anew with answers on it. */
  readonly wasBegun: boolean;
}

/**
 * Where the page was left or loaded anew with answers on it: what the device kept is offered in place of the first screen, and
 * where it kept nothing, that is said above it. Undefined on every other screen, and on a first visit: there the screen may
 * stand already when the draft is found, and must not change under a finger (the first question offers it).
 */
export function renderReturn(
  { flow, delivering, wasBegun }: Returning,
  ui: UiWords,
  screen: TemplateResult,
): TemplateResult | undefined {
  const { kind } = flow.phase;
  if (!wasBegun || (kind !== 'languages' && kind !== 'about')) return undefined;
  const { deviceStorage } = delivering ?? {};
  if (deviceStorage?.hasDraft) return kind === 'about' ? deviceStorage.renderOffer(ui) : undefined;
  return html`<p part="note" class="note" role="status">${ui.text('nav.forgotten')}</p>${screen}`;
}
