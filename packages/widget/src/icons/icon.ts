import { html, nothing, type TemplateResult } from 'lit';
import { type IconName, iconPaths } from './icon-paths.ts';

const pointing: ReadonlySet<string> = new Set<IconName>(['next', 'back', 'exit']);

/**
 * Draws one of our line icons, hidden from assistive technology: words always stand beside it. Icons that point mirror
 * where text runs right to left. A name we do not have draws nothing.
 */
export function icon(name: string): TemplateResult | typeof nothing {
  if (!Object.hasOwn(iconPaths, name)) return nothing;
  return html`<svg
    class=${pointing.has(name) ? 'icon pointing' : 'icon'}
    viewBox="0 0 24 24"
    aria-hidden="true"
    focusable="false"
  ><path d=${iconPaths[name as IconName]}></path></svg>`;
}
