import { upTo } from '../../lists/up-to.ts';
import type { ScaleQuestion } from './scale-schema.ts';

/** The points of a scale, from the lowest. */
export function scalePoints({ min = 1, max = 5 }: ScaleQuestion): readonly number[] {
  return upTo(max - min + 1).map((at) => min + at);
}
