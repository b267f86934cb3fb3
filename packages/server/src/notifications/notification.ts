import type { Within } from '@open-intake/core';
import type { NotificationKind } from '../database/tables.ts';

/** The content of a notification about submissions: how many, and how many of them are how urgent. There is no place in it for anything of a person. */
export interface NotificationContent {
  readonly count: number;
  /** Without zeros. */
  readonly urgent: Readonly<Partial<Record<Within, number>>>;
  /** The first day on which something is deleted, or the day until which nothing is. */
  readonly from?: string;
  readonly until?: string;
}

/** A notification on its way. */
export interface Notification {
  /** The same in each try, so that who gets it twice can tell. */
  readonly id: string;
  readonly kind: NotificationKind;
  readonly content: NotificationContent;
  /** 0 for what just came, then how often it was said again. */
  readonly step: number;
  readonly madeAt: Date;
}

/**
 * Says a notification once.
 *
 * @throws UndeliveredError
 */
export type SendNotification = (notification: Notification) => Promise<void>;

/** A try that did not work. `reason` is one of our codes, such as `http-500`: nothing that the other side wrote. */
export class UndeliveredError extends Error {
  override readonly name = 'UndeliveredError';
  readonly reason: string;

  constructor(reason: string, cause?: unknown) {
    super(reason, { cause });
    this.reason = reason;
  }
}
