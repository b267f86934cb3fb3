import type { CompiledService } from './compiled-services.ts';
import type { Need } from './need.ts';
import { answeredBy } from './need-codes.ts';

/** The need of a person that a service answers, and its place in the person's order. */
export interface Wish {
  readonly code: string;
  /** The code by itself, as a list. */
  readonly codes: readonly string[];
  readonly urgent: boolean;
  readonly rank: number;
}

/** Each wish under every code of services that answers it. */
export function wishesByCode(needs: readonly Need[]): ReadonlyMap<string, readonly Wish[]> {
  const wishes = new Map<string, Wish[]>();
  for (const [rank, { code, urgent = false }] of needs.entries())
    for (const answer of answeredBy(code)) {
      const known = wishes.get(answer) ?? [];
      if (!known.some((wish) => wish.code === code)) known.push({ code, codes: [code], urgent, rank });
      wishes.set(answer, known);
    }
  return wishes;
}

/** What of the wishes a service answers, in their order. */
export function wishesOf({ needs }: CompiledService, wishes: ReadonlyMap<string, readonly Wish[]>): readonly Wish[] {
  const found: Wish[] = [];
  for (const code of needs) {
    const known = wishes.get(code);
    if (known !== undefined)
      for (const wish of known) if (!found.some((other) => other.code === wish.code)) found.push(wish);
  }
  return found.length < 2 ? found : found.sort((left, right) => left.rank - right.rank);
}
