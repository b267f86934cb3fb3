/** The whole numbers from zero, so many. Old libraries give `Array.from` another meaning. */
export function upTo(count: number): readonly number[] {
  const all: number[] = [];
  for (let at = 0; at < count; at++) all.push(at);
  return all;
}
