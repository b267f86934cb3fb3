import type { AgeRange } from './compiled-services.ts';
import type { Facts } from './facts.ts';

/** Whether something about a service is right for a person: it is, it is not, or nobody knows. */
export type Fit = 'fits' | 'outside' | 'unknown';

/** Whether a person is of the ages of a service. One that states no limit is for all. */
export function fitAge(ages: AgeRange | undefined, age: Facts['age']): Fit {
  const [from, to] = [ages?.from ?? 0, ages?.to ?? Number.POSITIVE_INFINITY];
  if (from <= 0 && to === Number.POSITIVE_INFINITY) return 'fits';
  if (age === undefined || Number.isNaN(age)) return 'unknown';
  const [youngest, oldest] = typeof age === 'number' ? [age, age] : [age.from ?? 0, age.to ?? Number.POSITIVE_INFINITY];
  if (youngest >= from && oldest <= to) return 'fits';
  return oldest < from || youngest > to ? 'outside' : 'unknown';
}
