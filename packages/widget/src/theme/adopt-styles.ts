import type { CSSResult } from 'lit';
import { accentShades } from './accent.ts';

/** Adds style sheets to a shadow root, each once. Constructable sheets only: a strict page allows no `style`. */
export function adoptStyles(root: ShadowRoot, styles: readonly CSSResult[]): void {
  const sheets = styles.flatMap(({ styleSheet }) => styleSheet ?? []);
  const added = sheets.filter((sheet) => !root.adoptedStyleSheets.includes(sheet));
  if (added.length > 0) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...added];
}

const accents = new WeakMap<ShadowRoot, CSSStyleSheet>();

/** Sets readable shades of the agency's colour; what the page itself sets on the element still wins. */
export function adoptAccent(root: ShadowRoot, hex: string | undefined): void {
  const shades = hex === undefined ? undefined : accentShades(hex);
  const sheet = accents.get(root) ?? new CSSStyleSheet();
  if (!accents.has(root)) root.adoptedStyleSheets = [sheet, ...root.adoptedStyleSheets];
  accents.set(root, sheet);
  const declarations = Object.entries(shades ?? {}).map(([name, value]) => `${name}: ${value};`);
  sheet.replaceSync(`:host { ${declarations.join(' ')} }`);
}
