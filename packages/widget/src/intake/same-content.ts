/**
 * Whether two values hold the same: plain objects and lists by what is in them, everything else by what it is. A host
 * that draws its page anew makes new objects of equal content all the time. `byText`: functions by their text.
 */
export function isSameContent(one: unknown, other: unknown, byText = false): boolean {
  if (Object.is(one, other) || (byText && typeof one === 'function' && String(one) === String(other))) return true;
  if (!isPlain(one) || !isPlain(other) || Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && isSameContent(one[key], other[key], byText))
  );
}

/** Objects of a class may hold what cannot be seen. */
function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return Array.isArray(value) || (typeof value === 'object' && value?.constructor === Object);
}
