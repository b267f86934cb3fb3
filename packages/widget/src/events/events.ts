import { PageEvent } from './page-event.ts';

/** State of the element, as `data-state` and `oi-step` say it: the screen the person is on. */
export type OpenIntakeState =
  | 'loading'
  | 'unavailable'
  | 'languages'
  | 'about'
  | 'question'
  | 'short'
  | 'review'
  | 'sending'
  | 'waiting'
  | 'sent'
  | 'stopped'
  | 'left';

/** The form is there and can be answered. */
export class OiReadyEvent extends PageEvent {
  readonly formId: string;
  readonly formVersion: string;

  constructor(formId: string, formVersion: string) {
    super('oi-ready', { bubbles: true, composed: true });
    this.formId = formId;
    this.formVersion = formVersion;
  }
}

/** The person came to another screen. `questionId` is the first question on it, where there is one. */
export class OiStepEvent extends PageEvent {
  readonly state: OpenIntakeState;
  readonly questionId: string | undefined;

  constructor(state: OpenIntakeState, questionId: string | undefined) {
    super('oi-step', { bubbles: true, composed: true });
    this.state = state;
    this.questionId = questionId;
  }
}

/** An answer changed. Says which question, never what was answered. */
export class OiChangeEvent extends PageEvent {
  readonly questionId: string;

  constructor(questionId: string) {
    super('oi-change', { bubbles: true, composed: true });
    this.questionId = questionId;
  }
}

/** The words are in another language now. */
export class OiLanguageEvent extends PageEvent {
  readonly language: string;

  constructor(language: string) {
    super('oi-language', { bubbles: true, composed: true });
    this.language = language;
  }
}

/**
 * Something the developer should know. `code` is stable, `fix` says what to do, `cause` is what was thrown, where something
 * was. Never holds an answer or an address's query.
 */
export class OiErrorEvent extends PageEvent {
  readonly code: string;
  readonly fix: string;
  readonly cause: unknown;

  constructor(code: string, fix: string, cause?: unknown) {
    super('oi-error', { bubbles: true, composed: true });
    this.code = code;
    this.fix = fix;
    this.cause = cause;
  }
}

/** The person leaves by the exit; everything is wiped already. */
export class OiExitEvent extends PageEvent {
  constructor() {
    super('oi-exit', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'oi-ready': OiReadyEvent;
    'oi-step': OiStepEvent;
    'oi-change': OiChangeEvent;
    'oi-language': OiLanguageEvent;
    'oi-error': OiErrorEvent;
    'oi-exit': OiExitEvent;
  }
}
