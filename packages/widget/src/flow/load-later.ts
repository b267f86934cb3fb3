import type { Later } from './later.ts';

/**
 * Loads the later part. Zod is told first never to build functions from strings (`default-src 'none'` would report it),
 * before any schema is made: so these are two steps.
 */
export async function loadLater(): Promise<Later> {
  await import('./jitless.ts');
  return import('./later.ts');
}

/** Calls back when the browser has nothing better to do. */
export function whenIdle(callback: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(callback, { timeout: 2000 });
  else setTimeout(callback, 300);
}
