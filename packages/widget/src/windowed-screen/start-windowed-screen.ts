import type { CSSResult } from 'lit';
import { windowedStyles } from './windowed-screen.styles.ts';
import { WindowedScreen, type WindowedScreenHost } from './windowed-screen.ts';

/** Makes what draws long screens, with its style sheet: the one thing that only forms with such screens load. */
export function startWindowedScreen(
  host: WindowedScreenHost,
  adopt: (styles: readonly CSSResult[]) => void,
): WindowedScreen {
  adopt([windowedStyles]);
  return new WindowedScreen(host);
}
