import type { Page } from 'playwright-core';

/** One request of a page, the page itself included. */
export interface Carried {
  readonly path: string;
  /** Milliseconds since the navigation at which it was asked for. */
  readonly start: number;
  /** Bytes of the body as they came over the line; 0 where the browser had it, or was told that nothing changed. */
  readonly bytes: number;
}

/** Notes the moment at which the first question stands on the screen. Before the page is opened. */
export async function noteFirstQuestion(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const look = (): void => {
      const drawn = document.querySelector('open-intake')?.shadowRoot?.querySelector('[data-question]');
      if (drawn) performance.mark('first-question');
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

/** Everything that a page has asked its own origin for so far, in order. */
export function trafficOf(page: Page): Promise<readonly Carried[]> {
  return page.evaluate(() => {
    /** What a browser counts for the heads of an answer, whatever they are. */
    const heads = 300;
    const entries = ['navigation', 'resource'].flatMap((kind) => performance.getEntriesByType(kind));
    return (entries as PerformanceResourceTiming[])
      .filter(({ name }) => name.startsWith(location.origin))
      .map(({ name, startTime, transferSize }) => ({
        path: new URL(name).pathname,
        start: startTime,
        bytes: Math.max(0, transferSize - heads),
      }));
  });
}

/** What was asked for before the first question stood on the screen; needs `noteFirstQuestion`. */
export async function trafficBefore(page: Page): Promise<readonly Carried[]> {
  await page.waitForFunction(() => performance.getEntriesByName('first-question').length > 0);
  const drawn = await page.evaluate(() => performance.getEntriesByName('first-question')[0]!.startTime);
  return (await trafficOf(page)).filter(({ start }) => start < drawn);
}

/** The sum of their bytes. */
export const bytesOf = (all: readonly Carried[]): number => all.reduce((sum, { bytes }) => sum + bytes, 0);

/** A line for each, the largest first. */
export function trafficLines(all: readonly Carried[]): string {
  return [...all]
    .sort((left, right) => right.bytes - left.bytes)
    .map(({ path, bytes }) => `${String(bytes).padStart(6)}  ${path}`)
    .join('\n');
}
