/** What a page noticed of a press of the exit; times in milliseconds from the press, as the browser's own clock stamped it. */
export type Noticed =
  /** The first frame after the press was painted by the page's own thread. */
  | { readonly kind: 'frame'; readonly ms: number; readonly isBlank: boolean }
  /** That frame was on the screen, as Event Timing counts; in steps of 8. */
  | { readonly kind: 'shown'; readonly ms: number }
  /** The page was replaced. */
  | { readonly kind: 'gone'; readonly ms: number }
  /** The browser had kept the page alive, and showed it again. */
  | { readonly kind: 'kept' };

/**
 * Runs in every page before its own scripts: tells `noticed` of the press. The frame is the one that the press is drawn in: what is asked
 * for before the exit hears of the press runs when this frame is drawn, and the message after it once it is painted.
 */
export function watchForPress(): void {
  const { noticed } = globalThis as unknown as { noticed: (what: Noticed) => void };
  let pressed: number | undefined;
  const since = () => performance.now() - (pressed ?? 0);

  const isCovered = (): boolean => {
    const parts = [0.02, 0.5, 0.98];
    return parts.every((right) =>
      parts.every((down) => {
        const found = document.elementFromPoint(innerWidth * right, innerHeight * down);
        return found?.matches('html > dialog:modal') === true && found.childNodes.length === 0;
      }),
    );
  };

  addEventListener(
    'click',
    ({ timeStamp }) => {
      pressed = timeStamp;
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => noticed({ kind: 'frame', ms: since(), isBlank: isCovered() && document.title === '…' });
        port2.postMessage('');
      });
    },
    { capture: true },
  );
  addEventListener('pagehide', () => pressed !== undefined && noticed({ kind: 'gone', ms: since() }));
  addEventListener('pageshow', ({ persisted }) => persisted && noticed({ kind: 'kept' }));
  new PerformanceObserver((list) => {
    for (const { name, startTime, duration } of list.getEntries())
      if (name === 'click' && startTime === pressed) noticed({ kind: 'shown', ms: duration });
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
}
