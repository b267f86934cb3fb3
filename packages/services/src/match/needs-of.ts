import type { Need } from './need.ts';
import { todayOf } from './need-codes.ts';

/** What a person picked in the default form, in codes of its choices. */
export interface Picked {
  /** Needed today: the question `urgent`. */
  readonly urgent?: readonly string[];
  /** Wanted: the question `needs`. */
  readonly needs?: readonly string[];
  /** Wanted first: the question `first`. */
  readonly first?: string;
}

/**
 * The needs of a person in the order in which help is shown: what the person wants first, with what of it is needed today before
 * it; then what else is needed today; then the rest, as the form has it. `none` is no need.
 *
 * @example
 * needsOf({ urgent: ['sleep'], needs: ['bills', 'home'], first: 'home' });
 * // [{ code: 'sleep', urgent: true }, { code: 'home', urgent: false }, { code: 'bills', urgent: false }]
 */
export function needsOf({ urgent = [], needs = [], first }: Picked): readonly Need[] {
  const belongs = first === undefined ? [] : todayOf(first);
  const codes = [
    ...urgent.filter((code) => belongs.includes(code)),
    ...(first === undefined ? [] : [first]),
    ...urgent,
    ...needs,
  ];
  return [...new Set(codes)].filter((code) => code !== 'none').map((code) => ({ code, urgent: urgent.includes(code) }));
}
