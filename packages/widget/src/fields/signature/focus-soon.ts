/** Moves the focus to the control with this id, once what the event asked for has been drawn. */
export function focusSoon(event: Event, id: string): void {
  const root = (event.currentTarget as Element).getRootNode() as ShadowRoot | Document;
  setTimeout(() => root.getElementById(id)?.focus());
}
