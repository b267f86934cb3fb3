import type { CSSResult } from 'lit';
import type { Shades } from './accent.ts';

/** Adds style sheets to a shadow root, each once. Constructable sheets only: a strict page allows no `style`. */
export function adoptStyles(root: ShadowRoot, styles: readonly CSSResult[]): void {
  const sheets = styles.flatMap(({ styleSheet }) => styleSheet ?? []);
  const added = sheets.filter((sheet) => !root.adoptedStyleSheets.includes(sheet));
  if (added.length > 0) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...added];
}

const accents = new WeakMap<ShadowRoot, CSSStyleSheet>();

/** Sets readable shades of the page's brand or of the agency's colour; what else the page itself sets on the element still wins. */
export function adoptShades(root: ShadowRoot, shades: Shades | undefined): void {
  const sheet = accents.get(root) ?? new CSSStyleSheet();
  if (!accents.has(root)) root.adoptedStyleSheets = [sheet, ...root.adoptedStyleSheets];
  accents.set(root, sheet);
  const declarations = Object.entries(shades ?? {}).map(([name, value]) => `${name}: ${value};`);
  sheet.replaceSync(`:host { ${declarations.join(' ')} }`);
}
