import { html, nothing, type TemplateResult } from 'lit';
import { iconPaths } from './icon-paths.ts';

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
