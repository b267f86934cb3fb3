/**
 * The JSON Canonicalization Scheme (RFC 8785): one string for one value, whatever order its keys were written in.
 * Properties that are undefined are left out, as `JSON.stringify` does.
 *
 * @throws TypeError for what JSON cannot say: non-finite numbers, lone surrogates, functions, undefined in a list.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'string') return stringText(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object') return objectText(value as Readonly<Record<string, unknown>>);
  throw new TypeError(`canonicalJson: JSON has no ${typeof value}`);
}

function objectText(value: Readonly<Record<string, unknown>>): string {
  const keys = Object.keys(value).filter((key) => value[key] !== undefined);
  // The default sort compares UTF-16 code units, which is what RFC 8785 section 3.2.3 asks for.
  keys.sort();
  return `{${keys.map((key) => `${stringText(key)}:${canonicalJson(value[key])}`).join(',')}}`;
}

function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError('canonicalJson: a number must be finite');
  return JSON.stringify(value);
}

function stringText(value: string): string {
  if (/\p{Surrogate}/u.test(value)) throw new TypeError('canonicalJson: a string must be well-formed Unicode');
  return JSON.stringify(value);
}
