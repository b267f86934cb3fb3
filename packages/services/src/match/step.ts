import type { AreaLevel } from './fit-area.ts';

/**
 * `tonight`: it can be used today, and all that decides it is known. `soon`: it can be used, on another day. `call-first`: something
 * is not known, or they want a call before.
 */
export type Step = 'tonight' | 'soon' | 'call-first';

/** Why a service is shown. A code and its values; words are somebody else's. Times are milliseconds since 1970. */
export type Reason =
  | { readonly code: 'need'; readonly need: string }
  | { readonly code: 'open-now'; readonly until?: number }
  | { readonly code: 'opens-today' | 'opens-later'; readonly at: number }
  | { readonly code: 'speaks'; readonly language: string }
  | { readonly code: 'interpreter' }
  | { readonly code: 'in-area'; readonly level: AreaLevel | 'anywhere' }
  | { readonly code: 'free' };

/** What is good to check before going. None of it says who may have the help. */
export type Check =
  | {
      readonly code:
        | 'status-unknown'
        | 'hours-unknown'
        | 'no-opening-soon'
        | 'area-unknown'
        | 'language-unknown'
        | 'other-language'
        | 'way-in-unknown'
        | 'call-ahead'
        | 'appointment'
        | 'referral'
        | 'wait-unknown'
        | 'may-cost'
        | 'asks-status'
        | 'asks-number';
    }
  | { readonly code: 'closes-soon'; readonly at: number }
  | { readonly code: 'age'; readonly from?: number; readonly to?: number }
  | { readonly code: 'wait'; readonly days: number }
  | { readonly code: 'access-unknown'; readonly access: string };
