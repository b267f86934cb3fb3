// Elements

export { OpenIntakeInterview } from './interview/open-intake-interview.ts';
export { OpenIntakeServices } from './next-steps/open-intake-services.ts';
export { OpenIntake } from './open-intake.ts';
export { OpenIntakePacket } from './packet/open-intake-packet.ts';

// Events

export { OiSubmitEvent, OiSubmittedEvent } from './delivery/delivery-events.ts';
export type { OpenIntakeState } from './events/events.ts';
export {
  OiChangeEvent,
  OiErrorEvent,
  OiExitEvent,
  OiLanguageEvent,
  OiReadyEvent,
  OiStepEvent,
} from './events/events.ts';

// What a host may pass in

export type { WidgetClient } from './delivery/widget-client.ts';
export type { FormSource } from './form-source/form-source.ts';

// Words in other languages

export { addUiMessages, uiLanguages } from './messages/ui-messages.ts';
export type { UiMessages } from './messages/ui-messages.types.ts';

// For pages that show beside the packet what people typed

export { renderInline } from './packet/render-inline.ts';
export { renderVisible } from './packet/visible-characters.ts';

// For pages on which workers say what is true today

export type { TodaySayer } from './words/today-in.ts';
export { todayIn } from './words/today-in.ts';
export type { TodayNames } from './words/today-words.ts';

// For pages that look like the elements

export { SchemeController } from './theme/scheme-controller.ts';
export { tokens } from './theme/tokens.styles.ts';
