import type { LitElement } from 'lit';
import type { WidgetClient } from '../delivery/widget-client.ts';
import type { LoadingHost } from '../loading/loading-controller.ts';

/** Settings: attributes and properties of the element as the page set them, read anew each time. */
export interface IntakeSettings extends LoadingHost {
  readonly endpoint: string | undefined;
  readonly languages: string | readonly string[] | undefined;
  readonly client: WidgetClient | undefined;
  readonly keyPin: string | undefined;
  readonly answersVersion: string | undefined;
  readonly safety: 'strict' | 'standard' | 'trusted-device';
}

/** The element with its settings. */
export type IntakeHost = LitElement & IntakeSettings;

/** Callbacks to the element, besides its settings. */
export interface IntakeOptions {
  /** Answers to start with, as the page set them. */
  readonly prefill: () => Readonly<Record<string, unknown>> | undefined;
  /** Forgets every answer and draws nothing of them, at once. */
  readonly wipe: () => void;
  /** Says something under the screen; `aloud` only to whoever listens, because the screen shows it already. */
  readonly say: (text: string, aloud?: 'aloud') => void;
  /** After the next drawing, moves focus to what the first selector that matches anything finds. */
  readonly moveFocus: (...selectors: readonly string[]) => void;
}
