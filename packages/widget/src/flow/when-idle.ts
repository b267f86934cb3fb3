/** Calls back when the browser has nothing better to do, at the latest after two seconds. */
export function whenIdle(callback: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(callback, { timeout: 2000 });
  else setTimeout(callback, 300);
}
