/** What can be answered or pressed in a row, without the row's own buttons. */
const controls = 'input, textarea, select, button:not(.row-action)';

/** Moves focus to the first of these elements that is there and can take it, once what was asked for has been drawn. */
export function focusSoon(event: Event, ...ids: readonly string[]): void {
  const root = (event.currentTarget as Element).getRootNode() as ShadowRoot | Document;
  setTimeout(() => {
    for (const id of ids) {
      const element = root.getElementById(id);
      const target = element instanceof HTMLButtonElement ? element : firstControl(element);
      if (target === undefined || target.matches(':disabled')) continue;
      return target.focus();
    }
  });
}

function firstControl(row: HTMLElement | null): HTMLElement | undefined {
  return [...(row?.querySelectorAll<HTMLElement>(controls) ?? [])].find((one) => one.getClientRects().length > 0);
}
