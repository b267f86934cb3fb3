import type { CSSResult } from 'lit';
import { longStyles } from './windowed-screen.styles.ts';
import { LongScreen, type LongScreenHost } from './windowed-screen.ts';

/** Makes what draws long screens, with its style sheet: the one thing that only forms with such screens load. */
export function startLongScreen(host: LongScreenHost, adopt: (styles: readonly CSSResult[]) => void): LongScreen {
  adopt([longStyles]);
  return new LongScreen(host);
}
