const eventState = Object.getOwnPropertyDescriptor(PopStateEvent.prototype, 'state');

/** The page's own property in the place of `history.state`, where it defined one. */
let own: PropertyDescriptor | undefined;
let isHidden = false;

/**
 * Until `showState`, whoever asks for the state of the history entry is told of none. Some browsers tell listeners of the window
 * in the order in which they came, so that a router hears of our step before we can keep it from it. It knows entries by the
 * state that it gave them: one without is a place in the page that is shown, and nothing to draw.
 */
export function hideState(): void {
  if (isHidden) return;
  isHidden = true;
  own = Object.getOwnPropertyDescriptor(history, 'state');
  for (const target of [history, PopStateEvent.prototype])
    Object.defineProperty(target, 'state', { configurable: true, get: () => null });
}

/** The state is there again, as it was. */
export function showState(): void {
  if (!isHidden) return;
  isHidden = false;
  Reflect.deleteProperty(history, 'state');
  if (own !== undefined) Object.defineProperty(history, 'state', own);
  if (eventState !== undefined) Object.defineProperty(PopStateEvent.prototype, 'state', eventState);
}
