/** One client, at one moment, and what this client should be shown. */
export interface Situation {
  /** Who it is, in a few words. */
  readonly who: string;
  /** Local time where the agency is (America/Chicago), such as `2026-12-09T11:00`. */
  readonly now: string;
  /** What the person asked for, in codes of the default form: needed today, wanted, wanted first. */
  readonly asks: {
    readonly urgent?: readonly string[];
    readonly needs?: readonly string[];
    readonly first?: string;
  };
  /** What is known of the person. What is absent is not known. */
  readonly facts: {
    readonly languages?: readonly string[];
    readonly area?: { readonly zip?: string; readonly city?: string; readonly county?: string };
    readonly age?: number | { readonly from: number; readonly to?: number };
    readonly alone?: boolean;
    readonly filledBy?: 'self' | 'with-help' | 'for-other';
    readonly documents?: readonly string[];
    readonly access?: readonly string[];
    readonly safety?: 'strict' | 'standard' | 'trusted-device';
  };
  /** The services in their order, each with its step: `elm-pantry tonight`. */
  readonly expected: readonly string[];
}
