import type { Delivery } from '@open-intake/sdk/outbox';
import type { TemplateResult } from 'lit';
import type { UiWords } from '../words/words.types.ts';

/** Storage on the device, as far as screens show it. */
export interface DeviceStorageView {
  /** Whether a draft of an earlier visit is here that nobody has taken or erased. */
  readonly hasDraft: boolean;
  /** What to say about it on a screen of questions. */
  render(ui: UiWords): TemplateResult;
  /** What to say of a draft in place of the first screen. */
  renderOffer(ui: UiWords): TemplateResult;
}

/** Storage on the device, as far as sending uses it. */
export interface StorageOfDelivery extends DeviceStorageView {
  /** Sends by what the device keeps. */
  readonly delivery: Delivery;
  /** Looks for what earlier visits left, and goes on with what is not too old. */
  look(): Promise<void>;
  /** Writes now what was not written yet. */
  flush(): void;
  /** Erases the draft. */
  forgetDraft(): void;
  /** Erases all that is kept. */
  forgetAll(): void;
}
