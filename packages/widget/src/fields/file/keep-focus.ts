/**
 * What an event did may take away the control that has the focus. Returns what to call then: once that has been drawn, the
 * focus goes to the next best control of the field, unless the person has gone elsewhere.
 */
export function keepFocus(event: Event): () => void {
  const field = (event.currentTarget as Element).closest('.files');
  const root = field?.getRootNode() as ShadowRoot | Document | undefined;
  const focused = root?.activeElement;
  return () => {
    setTimeout(() => {
      if (focused == null || focused.isConnected || root?.activeElement !== null) return;
      (
        field?.querySelector<HTMLElement>('input') ?? field?.querySelector<HTMLElement>('.file:last-child button')
      )?.focus();
    });
  };
}
