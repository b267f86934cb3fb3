import type { PacketTold } from '@open-intake/core';
import { areaOf, type Facts, type Need, needsOf } from '@open-intake/services';

/** What a person needs, and what is known of them and of the moment. */
export interface Person {
  readonly needs: readonly Need[];
  readonly facts: Facts;
}

/** Who sees the places that may help. */
export type Seen = Pick<Facts, 'alone' | 'filledBy'>;

/** What a person told, as `matchServices` takes it. `now`: milliseconds since 1970. */
export function personOf(told: PacketTold, { alone = false, filledBy }: Seen, now: number): Person {
  const { urgent, needs, first, languages, documents, access } = told;
  const area = told.area === undefined ? undefined : areaOf(told.area);
  const age = ageOf(told.age);
  return {
    needs: needsOf({ urgent, needs, ...(first !== undefined && { first }) }),
    facts: {
      now,
      languages,
      documents,
      access,
      alone,
      ...(area !== undefined && { area }),
      ...(age !== undefined && { age }),
      ...(filledBy !== undefined && { filledBy }),
    },
  };
}

/** Years in the code of a choice: `34`, `18-24`, `under-18`, `60-up`. Undefined for any other code. */
export function ageOf(code: string | undefined): Facts['age'] {
  const [, below, from, to] = /^(?:under-(\d{1,3})|(\d{1,3})(?:-(\d{1,3}|up))?)$/.exec(code ?? '') ?? [];
  if (below !== undefined) return { to: Number(below) - 1 };
  if (from === undefined) return undefined;
  if (to === undefined) return Number(from);
  return to === 'up' ? { from: Number(from) } : { from: Number(from), to: Number(to) };
}
