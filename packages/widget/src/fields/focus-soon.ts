/** Controls inside an element, without the buttons that move or remove a row. */
const controls = 'input, textarea, select, button:not(.row-action)';

/**
 * Moves focus, once what was asked for has been drawn, to the first of the elements that is there and can take it: to a control, or to
 * the first control inside it that can be seen.
 *
 * @param around where the elements are looked for
 */
export function focusSoon(around: ParentNode | null, ...selectors: readonly string[]): void {
  setTimeout(() => {
    for (const selector of selectors) {
      const found = around?.querySelector<HTMLElement>(selector);
      const target = found && (controlIn(found) ?? found);
      if (!target || target.matches(':disabled')) continue;
      return target.focus();
    }
  });
}

/** The shadow root in which something happened; asked while the event is handled. */
export function rootOf(event: Event): ParentNode {
  return (event.currentTarget as Element).getRootNode() as ShadowRoot | Document;
}

/** Finds an element by its id. */
export function byId(id: string): string {
  return `#${CSS.escape(id)}`;
}

function controlIn(element: HTMLElement): HTMLElement | undefined {
  return [...element.querySelectorAll<HTMLElement>(controls)].find((one) => one.getClientRects().length > 0);
}
