import type { LitElement, ReactiveController } from 'lit';

/** Facts of the screen that moving the focus depends on. */
export interface FocusOptions {
  /** Names the screen that is shown: changes exactly when another one is. */
  readonly screen: () => string;
  /** How much of the top of the window the page covers, in px. */
  readonly coveredAbove: () => number;
}

/**
 * A new screen starts at its heading, an error summary at its own. The first screen takes no focus: the person may be
 * somewhere else on the page.
 */
export class FocusController implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: FocusOptions;
  #key: string | undefined;
  #wanted: readonly string[] | undefined;

  constructor(host: LitElement, options: FocusOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** After the next drawing, moves focus to what the first selector that matches anything finds. */
  want(...selectors: readonly string[]): void {
    this.#wanted = selectors;
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    // Inside the root: focus that moves within it is not told outside.
    this.#host.renderRoot.addEventListener('focusin', this.#onFocus);
  }

  hostDisconnected(): void {
    this.#host.renderRoot.removeEventListener('focusin', this.#onFocus);
  }

  hostUpdated(): void {
    const key = this.#options.screen();
    const isNew = this.#key !== undefined && this.#key !== key && !this.#key.startsWith('loading');
    this.#key = key;
    const wanted = this.#wanted;
    const selectors = wanted ?? (isNew ? ['[data-screen] h2'] : []);
    this.#wanted = undefined;
    const root = this.#host.renderRoot;
    const found = selectors
      .map((selector) => root.querySelector<HTMLElement>(selector))
      .find((match) => match !== null);
    if (found === undefined && !isNew) return;
    const covered = this.#measure();
    if (found !== undefined) focusOn(found);
    if (isNew && wanted === undefined) showTop(root.querySelector('.base') ?? this.#host, covered);
  }

  /** What scrolls into view stops below what the page covers. */
  #measure(): number {
    const covered = this.#options.coveredAbove();
    this.#host.renderRoot.querySelector<HTMLElement>('.base')?.style.setProperty('--_covered', `${covered}px`);
    return covered;
  }

  /** Browsers scroll to what gets the focus, but not always from behind the bar at the bottom or a header (WCAG 2.2, 2.4.11). */
  #onFocus = (): void => {
    requestAnimationFrame(() => {
      const root = this.#host.renderRoot as ShadowRoot;
      const bar = root.querySelector('.foot');
      const focused = root.activeElement;
      if (bar === null || focused === null || bar.contains(focused)) return;
      const { top, bottom } = focused.getBoundingClientRect();
      if (bottom > bar.getBoundingClientRect().top || top < this.#measure())
        focused.scrollIntoView({ block: 'nearest' });
    });
  };
}

function focusOn(element: HTMLElement): void {
  if (element.tabIndex < 0 && !element.hasAttribute('tabindex')) element.tabIndex = -1;
  element.focus({ preventScroll: false });
}

/** A screen that follows a long one would start above the window, and one below the page's own words would not fit. */
function showTop(sheet: Element, covered: number): void {
  const { top, bottom } = sheet.getBoundingClientRect();
  if (top < covered || bottom > innerHeight) sheet.scrollIntoView({ block: 'start' });
}
