import type { CSSResult } from 'lit';
import type { AwayHost } from './away-controller.ts';
import type { FlowHost } from './flow-controller.ts';
import type { LoadingHost } from './loading-controller.ts';
import type { WidgetClient } from './widget-client.ts';

/** What the parts of the widget need of the element. */
export interface IntakeHost extends LoadingHost, FlowHost, AwayHost {
  readonly endpoint: string | undefined;
  readonly languages: string | readonly string[] | undefined;
  readonly client: WidgetClient | undefined;
  readonly phone: string | undefined;
  readonly keyPin: string | undefined;
  readonly answersToStartWith: Readonly<Record<string, unknown>> | undefined;
  readonly answersVersion: string | undefined;
  readonly safety: 'strict' | 'standard' | 'trusted-device';
  /** Whether the device remembers nothing. */
  readonly forgets: boolean;
  readonly renderRoot: ParentNode & Node;
  hasAttribute(name: string): boolean;
  /** Adds style sheets, and the agency's colour where it has one. */
  adopt(styles: readonly CSSResult[], accent?: string): void;
  /** Says something under the screen; `aloud` only to whoever listens, because the screen shows it already. */
  say(text: string, aloud?: 'aloud'): void;
  /** After the next drawing, moves focus to what the first selector that matches anything finds. */
  moveFocus(...selectors: readonly string[]): void;
}
