// Elements

export {
  OiChangeEvent,
  OiErrorEvent,
  OiExitEvent,
  OiLanguageEvent,
  OiReadyEvent,
  OiStepEvent,
  type OpenIntakeState,
} from './events/events.ts';
// Events
export { OiSubmitEvent, OiSubmittedEvent } from './flow/delivery-events.ts';
// What a host may pass in
export type { FormSource } from './flow/form-source.ts';
export type { WidgetClient } from './flow/widget-client.ts';
// Words in other languages
export { addUiMessages, type UiMessages, uiLanguages } from './messages/ui-messages.ts';
export { OpenIntake } from './open-intake.ts';
export { OpenIntakePacket } from './packet/open-intake-packet.ts';

// For pages that show what people typed beside the packet
export { renderInline } from './packet/render-inline.ts';
export { renderVisible } from './packet/visible-characters.ts';
export { SchemeController } from './theme/scheme-controller.ts';
export { tokens } from './theme/tokens.styles.ts';
