import type { LitElement, ReactiveController } from 'lit';

/**
 * Light or dark, as the page is around the element and whatever the device likes: by the `color-scheme` that the browser uses there,
 * else by what the element stands on. The attribute `color-scheme` decides where neither tells. Reflected as `data-scheme`.
 */
export class SchemeController implements ReactiveController {
  readonly #host: LitElement;
  #away: AbortController | undefined;
  /** Whether a look comes before the next picture. */
  #isDue = false;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#away = new AbortController();
    const { signal } = this.#away;
    matchMedia('(prefers-color-scheme:dark)').addEventListener('change', this.#look, { signal });
    const pages = new MutationObserver(this.#look);
    for (const part of [document.documentElement, document.body]) pages.observe(part, { attributes: true });
    pages.observe(this.#host, { attributeFilter: ['color-scheme'] });
    signal.addEventListener('abort', () => pages.disconnect());
    this.#look();
  }

  hostDisconnected(): void {
    this.#away?.abort();
  }

  /** Right before the picture the browser works out styles anyway: looking sooner would have it done twice. */
  hostUpdated(): void {
    if (!this.#isDue) requestAnimationFrame(this.#look);
    this.#isDue = true;
  }

  #look = (): void => {
    this.#isDue = false;
    const { dataset } = this.#host;
    const wish = this.#host.getAttribute('color-scheme') ?? '';
    const scheme = /^(light|dark)$/.test(wish) ? wish : standsOnDark(this.#host) ? 'dark' : 'light';
    if (dataset.scheme !== scheme) dataset.scheme = scheme;
  };
}

/** A colour that no page sets shows which canvas the browser uses (`tokens.styles.ts`). */
function standsOnDark(host: Element): boolean {
  const { columnRuleColor, colorScheme } = getComputedStyle(host);
  if (isDark(columnRuleColor) === true) return true;
  let under: Element | null | undefined = colorScheme === 'normal' ? host : null;
  while (under) {
    const found = isDark(paintOf(getComputedStyle(under)));
    if (found !== undefined) return found;
    under = under.assignedSlot ?? under.parentElement ?? (under.getRootNode() as ShadowRoot).host;
  }
  return false;
}

/**
 * Undefined for what can be seen through. What a browser computes is sRGB of 255 or, for newer ways to write a colour, of 1, or begins with a
 * lightness (CSS Color 4 §15).
 */
function isDark(color: string): boolean | undefined {
  const [name = ''] = /^\w+(\(\S+ )?/.exec(color) ?? [];
  const isMixed = name.startsWith('color');
  const [first = 0, second = 0, third = 0, alpha = 1] = (
    color.slice(isMixed ? name.length : 0).match(/[\d.]+/g) ?? []
  ).map(Number);
  if (color === '' || alpha <= 0.5) return undefined;
  if (/^(ok)?l/.test(name)) return first < (name.startsWith('ok') ? 0.5 : 42);
  return (first * 3 + second * 6 + third) * (isMixed ? 255 : 1) < 1000;
}

/** The first colour of the gradient that something is painted with, else its plain colour. */
function paintOf({ backgroundColor, backgroundImage }: CSSStyleDeclaration): string {
  return /\b(rgba?|(ok)?l(ab|ch)|color)\([^()]+\)(?=[^"]*$)/.exec(backgroundImage)?.[0] ?? backgroundColor;
}
