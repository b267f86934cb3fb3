import type { Page } from 'playwright-core';

/** What sticks out of the window to the side: the page itself, and every part of the widget that can be seen. */
export const sideways = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const found: string[] = [];
    if (document.documentElement.scrollWidth > width)
      found.push(`the page: ${document.documentElement.scrollWidth} of ${width} px`);
    const root = document.querySelector('open-intake')?.shadowRoot;
    for (const element of root?.querySelectorAll('.frame *') ?? []) {
      if (!element.checkVisibility() || element.closest('.unseen, svg')) continue;
      const { left, right, width: own } = element.getBoundingClientRect();
      if (own > 1 && (left < -0.5 || right > width + 0.5))
        found.push(`${element.tagName} ${element.className}: ${left} to ${right}`);
    }
    return found;
  });

/** Controls, headings and the lines beside them that lie on each other. The bar at the bottom lies on what scrolls by design. */
export const overlaps = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const root = document.querySelector('open-intake')?.shadowRoot;
    const all = [
      ...(root?.querySelectorAll(':is(.head, .screen) :is(button, a, input, textarea, summary, h2, h3, .progress)') ??
        []),
    ]
      .filter((element) => element.checkVisibility() && !element.closest('.unseen'))
      .map((element) => ({ element, box: element.getBoundingClientRect() }));
    return all.flatMap(({ element, box }, index) =>
      all.slice(index + 1).flatMap((other) => {
        if (element.contains(other.element) || other.element.contains(element)) return [];
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        const names = [element, other.element].map(({ tagName, id, className }) => `${tagName}#${id}.${className}`);
        return across > 1 && down > 1 ? [`${names.join(' on ')}: ${across} by ${down} px`] : [];
      }),
    );
  });

/** Where the focus is: inside the widget, and on what. */
export const focusPlace = (page: Page): Promise<{ readonly inWidget: boolean; readonly name: string }> =>
  page.evaluate(() => {
    const root = document.querySelector('open-intake')?.shadowRoot;
    const active = root?.activeElement ?? document.activeElement;
    return {
      inWidget: root?.activeElement?.checkVisibility() === true,
      name: `${active?.tagName} ${active?.getAttribute('part') ?? active?.className ?? ''}`,
    };
  });

/** How much of a control must be seen at least, in px: a line of it, and all of a small one. */
const enough = 24;

/** Why the focused control cannot be seen (WCAG 2.4.11), or nothing: it lies outside the window or behind the bar at the bottom. */
export const hiddenFocus = (page: Page): Promise<string | undefined> =>
  page.evaluate(async (line) => {
    // What counts is what the next frames show.
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    const root = document.querySelector('open-intake')?.shadowRoot;
    const active = root?.activeElement;
    const foot = root?.querySelector('.foot');
    if (!active || !foot || foot.contains(active) || active.matches('h2, section')) return undefined;
    const { top, bottom, height } = active.getBoundingClientRect();
    const isStuck = getComputedStyle(foot).position === 'sticky';
    const floor = isStuck ? Math.min(innerHeight, foot.getBoundingClientRect().top) : innerHeight;
    const seen = Math.min(bottom, floor) - Math.max(top, 0);
    if (seen >= Math.min(height - 1, line)) return undefined;
    return `${active.tagName}#${active.id}.${active.className}: ${Math.round(seen)} of ${Math.round(height)} px seen above ${Math.round(floor)}`;
  }, enough);

/** The language and direction that the widget says it is in. */
export const frameLanguage = (page: Page): Promise<{ readonly lang: string | null; readonly dir: string | null }> =>
  page
    .locator('open-intake .frame')
    .evaluate((frame) => ({ lang: frame.getAttribute('lang'), dir: frame.getAttribute('dir') }));
