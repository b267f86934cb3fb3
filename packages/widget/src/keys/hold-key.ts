/**
 * Keeps a key from the page: what is typed here is typed here, and its shortcuts and Enter hear nothing of it. A page may hear of shortcuts
 * with a modifier, and of Escape, Tab, Shift, Control, Alt, Meta and F1 to F24: known by first letters that no key which types, takes away
 * or moves begins with.
 */
export function holdKey(event: Event): void {
  const { key, ctrlKey, metaKey } = event as KeyboardEvent;
  if (!ctrlKey && !metaKey && !/^(Es|Al|[TSCMF]\w)/.test(key)) event.stopPropagation();
}
