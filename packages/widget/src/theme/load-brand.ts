import { accentShades, type Shades } from './accent.ts';

/**
 * Readable shades of the page's own colours (`--oi-accent`, `--oi-paper`), which are worked out by a chunk of their own, else of the
 * agency's accent.
 */
export async function loadBrand(host: HTMLElement, agencyAccent: string | undefined): Promise<Shades | undefined> {
  const style = getComputedStyle(host);
  const [accent, paper] = ['--oi-accent', '--oi-paper'].map((name) => style.getPropertyValue(name).trim());
  if (accent || paper) return (await import('./brand.ts')).brandShades({ accent: accent || agencyAccent, paper });
  return agencyAccent === undefined ? undefined : accentShades(agencyAccent);
}
