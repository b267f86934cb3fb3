/** How long what was just drawn has the network and the processor to itself, in milliseconds. */
const pause = 600;
/** How long what was just typed or chosen has them. */
const moment = 400;
/** By then it is called, however busy the browser is. */
const limit = 2000;

/**
 * Calls back once the browser has nothing better to do, a while after what was just drawn stands there. The function
 * that it returns calls back a moment later instead. It calls back once in all.
 */
export function afterDrawing(callback: () => void): () => void {
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
  return () => setTimeout(once, moment);
}
