const mark = 'open-intake';

/** What the entry of the history is to us on which the page stands. */
export function markHere(): unknown {
  return (history.state as { readonly [mark]?: unknown } | null)?.[mark];
}

/** Whether the page was left on this entry: only Forward still leads here. */
export function wasLeft(): boolean {
  return markHere() === 'left';
}

/**
 * Calls `leave` once the page stands below our entry, which it would come back to by Back: what replaces a page replaces one entry
 * of it. At once where we have none, and within 100 ms in any case.
 */
export function goBelow(leave: () => void): void {
  let tries = 0;
  const look = (): void => {
    if (wasLeft() && ++tries < 10) setTimeout(look, 10);
    else leave();
  };
  try {
    if (['above', 'begun'].includes(markHere() as string)) {
      history.replaceState({ ...history.state, [mark]: 'left' }, '');
      history.back();
    }
  } finally {
    look();
  }
}
