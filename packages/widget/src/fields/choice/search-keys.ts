/** Effect of a key in a search box whose list can be open: the pattern of an editable combobox with a listbox (ARIA APG). */
export type SearchMove =
  | { readonly kind: 'open'; readonly active: number }
  | { readonly kind: 'active'; readonly active: number }
  | { readonly kind: 'pick' }
  | { readonly kind: 'close' }
  | { readonly kind: 'clear' };

/** State of a search: whether its list is open, how many rows it has, and which one the keys are on (-1: none). */
export interface SearchPlace {
  readonly open: boolean;
  readonly count: number;
  readonly active: number;
  readonly hasText: boolean;
}

/** The move that a key makes; undefined where it is left to the browser. */
export function searchMove(key: string, { open, count, active, hasText }: SearchPlace): SearchMove | undefined {
  const isOnRow = open && active >= 0;
  switch (key) {
    case 'ArrowDown':
      if (!open) return { kind: 'open', active: 0 };
      return count > 0 ? { kind: 'active', active: (active + 1) % count } : undefined;
    case 'ArrowUp':
      if (!open) return { kind: 'open', active: -2 };
      return count > 0 ? { kind: 'active', active: (Math.max(active, 0) + count - 1) % count } : undefined;
    case 'Home':
      return isOnRow ? { kind: 'active', active: 0 } : undefined;
    case 'End':
      return isOnRow ? { kind: 'active', active: count - 1 } : undefined;
    case 'Enter':
      return open ? { kind: 'pick' } : undefined;
    case 'Escape':
      if (open) return { kind: 'close' };
      return hasText ? { kind: 'clear' } : undefined;
    default:
      return undefined;
  }
}
