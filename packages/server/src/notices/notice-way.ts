import type { NoticeKind } from '../database/tables.ts';
import type { NoticeContent } from './notice-content.ts';

/** A notice on its way. */
export interface Notice {
  /** The same in each try, so that who gets it twice can tell. */
  readonly id: string;
  readonly kind: NoticeKind;
  readonly content: NoticeContent;
  /** 0 for what just came, then how often it was said again. */
  readonly step: number;
  readonly madeAt: Date;
}

/**
 * Says a notice once.
 *
 * @throws UndeliveredError
 */
export type SendNotice = (notice: Notice) => Promise<void>;

/** A try that did not work. `reason` is one of our codes, such as `http-500`: nothing that the other side wrote. */
export class UndeliveredError extends Error {
  override readonly name = 'UndeliveredError';
  readonly reason: string;

  constructor(reason: string, cause?: unknown) {
    super(reason, { cause });
    this.reason = reason;
  }
}
