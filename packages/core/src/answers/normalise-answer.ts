import { normaliseText } from '../values/normalise-text.ts';

/**
 * An answer as it is sent: what was typed is normalised (`normaliseText`), also inside objects and lists. The codes of a
 * question with choices stay as the form has them, but for lone surrogates, which no UTF-8 can hold.
 */
export function normaliseAnswer<Value>(value: Value, hasChoices = false): Value {
  return normalise(value, hasChoices) as Value;
}

function normalise(value: unknown, isCode: boolean): unknown {
  if (typeof value === 'string') return isCode ? value.replace(/\p{Surrogate}/gu, '\ufffd') : normaliseText(value);
  if (Array.isArray(value)) return value.map((item) => normalise(item, isCode));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, normalise(part, isCode && key !== 'text')]),
  );
}
