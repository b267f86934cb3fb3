import type { Pointer } from '../json/pointer.ts';

/** An answer of before that has no place in the form of now. It is handed back, never dropped in silence. */
export interface UnplacedAnswer {
  /** Where it was, in the terms of the version before (`/household/0/school`); of a rename, the new name. */
  readonly path: Pointer;
  readonly value: unknown;
  /**
   * `retired`: the author said that it is asked no more. `unknown-question`: the form has no such question there, and no
   * migration speaks of it. `does-not-fit`: the question takes other answers now.
   */
  readonly reason: 'retired' | 'unknown-question' | 'does-not-fit';
}
