import type { IntakeFault } from '../form-source/intake-fault.ts';

/**
 * Which screen is shown. `loading` → `languages` | `about` | `unavailable`; `languages` → `about`; `about` → `form` | `short`;
 * `form` ⇄ `partial`; `form`, `partial` and `short` → `delivery` or `stopped`; `delivery` → `form` when the person goes back to
 * the answers. Inside `form` the session knows the place; inside `delivery` the delivery does. `left` ends all.
 */
export type Phase =
  | { readonly kind: 'loading' }
  | { readonly kind: 'unavailable'; readonly fault: IntakeFault }
  | { readonly kind: 'languages' }
  | { readonly kind: 'about' }
  | { readonly kind: 'form' }
  /** "Just call me": the step counts from 0 among the short road's questions. */
  | { readonly kind: 'short'; readonly step: number }
  /** "Send what I have now": reads it once more. */
  | { readonly kind: 'partial' }
  | { readonly kind: 'delivery' }
  /** Erased, nothing sent. */
  | { readonly kind: 'stopped' }
  | { readonly kind: 'left' };
