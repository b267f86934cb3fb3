import { html, nothing, type TemplateResult } from 'lit';

/** Signs of the first screens: one path each, drawn with a stroke of 2 in a box of 24 by 24. */
export const iconPaths = {
  phone:
    'M6 3h4l1.500 5-2.500 2c1 2.200 2.800 4 5 5l2-2.500 5 1.500v4c0 1.100-.9 2-2 2C11 20 4 13 4 5c0-1.100.9-2 2-2z',
  next: 'M5 12h14M13 6l6 6-6 6',
  back: 'M19 12H5M11 6l-6 6 6 6',
  exit: 'M14 4h5v16h-5M4 12h11M11 8l4 4-4 4',
  language:
    'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3 12h18M12 3c2.700 2.400 4 5.400 4 9s-1.300 6.600-4 9c-2.700-2.400-4-5.400-4-9s1.300-6.600 4-9z',
  check: 'M4.500 12.500l5 5 10-11',
  attention: 'M12 4l9 16H3zM12 10v4M12 17h.01',
  open: 'M6 9l6 6 6-6',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5l3 2',
} as const;

const paths = new Map<string, string>(Object.entries(iconPaths));
const pointing: ReadonlySet<string> = new Set(['next', 'back', 'exit']);

/** Adds icons by name, once they are loaded. */
export function addIcons(more: Readonly<Record<string, string>>): void {
  for (const [name, path] of Object.entries(more)) paths.set(name, path);
}

/**
 * Draws one of our line icons, hidden from assistive technology: words always stand beside it. Icons that point mirror
 * where text runs right to left. A name we do not have (yet) draws nothing.
 */
export function icon(name: string): TemplateResult | typeof nothing {
  const path = paths.get(name);
  if (path === undefined) return nothing;
  return html`<svg
    class=${pointing.has(name) ? 'icon pointing' : 'icon'}
    viewBox="0 0 24 24"
    aria-hidden="true"
    focusable="false"
  ><path d=${path}></path></svg>`;
}
