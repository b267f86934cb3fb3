import type { Page } from 'playwright-core';

/** What a way through the form takes of a person. */
export interface Effort {
  readonly screens: number;
  /** A press, a picked choice and a filled box each count one. */
  readonly taps: number;
  /** Words in sight inside the screen: the same line once a screen, the bar around it never. */
  readonly words: number;
}

interface Counted extends Window {
  taps?: number;
}

/** Counts taps on every page that is opened from now on. */
export async function startCounting(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const counted = window as Counted;
    const filled = new WeakSet<EventTarget>();
    counted.taps = 0;
    const tap = () => {
      counted.taps = (counted.taps ?? 0) + 1;
    };
    const inside = (event: Event) => event.composedPath()[0] as HTMLElement;
    const isMark = (element: HTMLElement) => element.matches('input[type="radio"], input[type="checkbox"]');
    // A click on the words of a choice goes on to its mark, which counts.
    addEventListener(
      'click',
      (event) => (isMark(inside(event)) || inside(event).closest('button, summary')) && tap(),
      true,
    );
    addEventListener(
      'input',
      (event) => {
        const box = inside(event);
        if (isMark(box) || filled.has(box)) return;
        filled.add(box);
        tap();
      },
      true,
    );
  });
}

/** Taps since the page was opened. */
export const tapsSoFar = (page: Page): Promise<number> => page.evaluate(() => (window as Counted).taps ?? 0);

/** The lines in sight inside the screen now, without what only a screen reader says, and without the places that a person leaves with. */
export const linesInSight = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    const screen = document.querySelector('open-intake')?.shadowRoot?.querySelector('[data-screen]');
    if (!screen) throw new Error('There is no screen.');
    const notCounted = '.unseen, [part~="next-steps"]';
    const texts = document.createTreeWalker(screen, NodeFilter.SHOW_TEXT);
    const lines: string[] = [];
    while (texts.nextNode()) {
      const { parentElement, textContent } = texts.currentNode;
      if (!parentElement?.checkVisibility({ visibilityProperty: true }) || parentElement.closest(notCounted)) continue;
      lines.push(textContent?.trim() ?? '');
    }
    return lines;
  });

/** Words of some lines; a number counts as one. */
export function wordsIn(lines: Iterable<string>): number {
  return [...lines].join(' ').match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}
