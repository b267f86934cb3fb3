/** Each of a list with its place. Old libraries give lists an `entries` that is another. */
export function* numbered<T>(list: readonly T[]): Generator<readonly [at: number, item: T]> {
  let at = 0;
  for (const item of list) yield [at++, item];
}
