import { type CompiledServices, matchServices } from '@open-intake/services';
import { type Card, type CardWriter, cardOf } from './card.ts';
import type { Person } from './person.ts';

/** The places for one need, in their order. */
export interface StepGroup {
  /** The code of the need. */
  readonly need: string;
  readonly cards: readonly Card[];
}

/** Nobody reads more than that for one need, and a feed can hold thousands. */
const mostCards = 20;

/** The places that may help a person, by what they need; each stands once, under what the person wants soonest of what it does. */
export function stepGroups(file: CompiledServices, { needs, facts }: Person, writer: CardWriter): readonly StepGroup[] {
  const groups = new Map<string, Card[]>();
  for (const match of matchServices(needs, file, facts)) {
    const [need = ''] = match.needs;
    const cards = groups.get(need) ?? [];
    if (cards.length < mostCards) groups.set(need, [...cards, cardOf(match, writer)]);
  }
  return [...groups].map(([need, cards]) => ({ need, cards }));
}
