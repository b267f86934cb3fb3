/** A copy of an object without some of its keys. */
export function without(object: object, ...keys: readonly string[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(object as Readonly<Record<string, unknown>>).filter(([key]) => !keys.includes(key)),
  );
}
