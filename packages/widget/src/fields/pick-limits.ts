import type { UiWords } from '../words/words.types.ts';

/** How many of `offered` choices can be picked, in words; undefined where there is nothing to say. */
export function pickLimits(
  ui: UiWords,
  { min = 0, max = Number.POSITIVE_INFINITY }: { readonly min?: number | undefined; readonly max?: number | undefined },
  offered: number,
): string | undefined {
  if (max >= offered) return min > 1 ? ui.text('fields.pick.atLeast', { min }) : undefined;
  if (min === max) return ui.text('fields.pick.exactly', { max });
  return min > 1 ? ui.text('fields.pick.between', { min, max }) : ui.text('fields.pick.upTo', { max });
}
