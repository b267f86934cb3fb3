/**
 * How many values there are in a JSON value, all in all; counting ends once there are more than `most`. The parser has bounded
 * the depth.
 */
export function countValues(value: unknown, most: number): number {
  let count = 1;
  if (typeof value !== 'object' || value === null) return count;
  for (const inside of Object.values(value)) {
    count += countValues(inside, most - count);
    if (count > most) break;
  }
  return count;
}
