import type { FormDefinition, Issue, Receipt, UnfrozenSubmission } from '@open-intake/core';
import { createDelivery, type Delivery } from '@open-intake/sdk/outbox';
import type { ReactiveControllerHost } from 'lit';
import { browserConnection } from '../delivery/browser-connection.ts';
import { clientFor } from '../delivery/client-for.ts';
import { DeliveryController } from '../delivery/delivery-controller.ts';
import { type DeliveryView, viewOf } from '../delivery/delivery-view.ts';
import type { SendingClient } from '../delivery/widget-client.ts';

/** Who is told how sending an interview went. */
export interface InterviewDeliveryOptions {
  readonly delivered: (receipt: Receipt) => void;
  /** The server wants other answers. */
  readonly rejected: (issues: readonly Issue[]) => void;
  /** For the developer: it is not sent, and will not be by itself. */
  readonly stopped: (code: string, fix: string, cause?: unknown) => void;
}

/** Sends an interview from memory: its bytes are frozen once, and tried until there is a receipt for them. */
export class InterviewDelivery {
  readonly #controller: DeliveryController;
  #client: SendingClient | undefined;
  #delivery: Delivery | undefined;
  /** Whether the page shows how it goes, in place of the answers. */
  #isShown = false;

  constructor(host: ReactiveControllerHost, options: InterviewDeliveryOptions) {
    this.#controller = new DeliveryController(host, {
      ...options,
      rejected: (issues) => {
        this.#isShown = false;
        options.rejected(issues);
      },
    });
  }

  /** What the page says of it; undefined while it shows the answers. */
  get view(): DeliveryView | undefined {
    const { way } = this.#controller;
    return way && this.#isShown ? viewOf(way, browserConnection.isOffline()) : undefined;
  }

  /** Fetches what sealing needs, so that it works without a network at the end. */
  async prepare(client: SendingClient): Promise<void> {
    if (client.keyPin === undefined) return;
    // Sending tries again, and says what is wrong.
    await client.prepare?.().catch(() => undefined);
  }

  /** The same answers once more are the same submission: what the server may have already is not sent as another. */
  send(client: SendingClient, submission: UnfrozenSubmission, form: FormDefinition): void {
    this.#isShown = true;
    if (this.#delivery === undefined || client !== this.#client) {
      this.#client = client;
      const sender = clientFor({ client, keyPin: client.keyPin, endpoint: '' });
      this.#delivery = createDelivery({ client: sender, connection: browserConnection });
    }
    this.#controller.deliver(this.#delivery, submission, form);
  }

  again(): void {
    this.#controller.again();
  }

  /** Stops trying, and shows the answers again. The bytes stay. */
  pause(): void {
    this.#controller.pause();
    this.#isShown = false;
  }

  /** Forgets what was to be sent, or was. */
  erase(): void {
    this.#isShown = false;
    this.#controller.erase();
    this.#delivery?.close();
    this.#delivery = this.#client = undefined;
  }
}
