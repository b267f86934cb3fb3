import type { ScaleQuestion } from './scale.ts';

/** The points of a scale, from the lowest. */
export function scalePoints({ min = 1, max = 5 }: ScaleQuestion): readonly number[] {
  return Array.from({ length: Math.max(0, max - min + 1) }, (_, at) => min + at);
}
