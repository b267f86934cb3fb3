/** How long what was just drawn has the network and the processor to itself, in milliseconds. */
const pause = 600;
/** By then it is called, however busy the browser is. */
const limit = 2000;

/**
 * Calls back once the browser has nothing better to do, a while after what was just drawn stands there. The function
 * that it returns calls back so many milliseconds later instead, 0: at once. It calls back once in all.
 */
export function afterDrawing(callback: () => void): (later: number) => void {
  let isDone = false;
  const once = () => {
    if (isDone) return;
    isDone = true;
    callback();
  };
  setTimeout(() => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(once, { timeout: limit - pause });
    else once();
  }, pause);
  return (later) => (later === 0 ? once() : setTimeout(once, later));
}
