import { PageEvent } from '../events/page-event.ts';

/** The person asked to send. A host that takes delivery into its own hands cancels it; the answers stay on the screen. */
export class OiSubmitEvent extends PageEvent {
  readonly partial: boolean;

  constructor(partial: boolean) {
    super('oi-submit', { bubbles: true, composed: true, cancelable: true });
    this.partial = partial;
  }
}

/** The server holds the answers: its receipt is verified. */
export class OiSubmittedEvent extends PageEvent {
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

declare global {
  interface HTMLElementEventMap {
    'oi-submit': OiSubmitEvent;
    'oi-submitted': OiSubmittedEvent;
  }
}
