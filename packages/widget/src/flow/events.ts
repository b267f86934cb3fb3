/** Where the person is: the value of `data-state` on the element. */
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
export class OiReadyEvent extends Event {
  readonly formId: string;
  readonly formVersion: string;

  constructor(formId: string, formVersion: string) {
    super('oi-ready', { bubbles: true, composed: true });
    this.formId = formId;
    this.formVersion = formVersion;
  }
}

/** The person came to another screen. `questionId` is the first question on it, where there is one. */
export class OiStepEvent extends Event {
  readonly state: OpenIntakeState;
  readonly questionId: string | undefined;

  constructor(state: OpenIntakeState, questionId: string | undefined) {
    super('oi-step', { bubbles: true, composed: true });
    this.state = state;
    this.questionId = questionId;
  }
}

/** An answer changed. Says which question, never what was answered. */
export class OiChangeEvent extends Event {
  readonly questionId: string;

  constructor(questionId: string) {
    super('oi-change', { bubbles: true, composed: true });
    this.questionId = questionId;
  }
}

/** The words are in another language now. */
export class OiLanguageEvent extends Event {
  readonly language: string;

  constructor(language: string) {
    super('oi-language', { bubbles: true, composed: true });
    this.language = language;
  }
}

/** The person asked to send. A host that takes delivery into its own hands cancels it; the answers stay on the screen. */
export class OiSubmitEvent extends Event {
  readonly partial: boolean;

  constructor(partial: boolean) {
    super('oi-submit', { bubbles: true, composed: true, cancelable: true });
    this.partial = partial;
  }
}

/** The server holds the answers: its receipt is verified. */
export class OiSubmittedEvent extends Event {
  readonly submissionId: string;
  readonly code: string;
  readonly receivedAt: string;

  constructor(submissionId: string, code: string, receivedAt: string) {
    super('oi-submitted', { bubbles: true, composed: true });
    this.submissionId = submissionId;
    this.code = code;
    this.receivedAt = receivedAt;
  }
}

/**
 * Something the developer should know. `code` is stable, `fix` says what to do, `cause` is what was thrown, where something
 * was. Never holds an answer or an address's query.
 */
export class OiErrorEvent extends Event {
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
export class OiExitEvent extends Event {
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
    'oi-submit': OiSubmitEvent;
    'oi-submitted': OiSubmittedEvent;
    'oi-error': OiErrorEvent;
    'oi-exit': OiExitEvent;
  }
}
