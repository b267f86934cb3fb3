import type { Answers } from './answer-at.ts';

/**
 * Answers with one of them changed; what did not change keeps its identity. `undefined` takes the key away. Objects on the
 * way are made; rows are not: where a row does not exist, nothing changes.
 */
export function changeAnswer(answers: Answers, keys: readonly string[], value: unknown): Answers {
  return change(answers, keys, value) as Answers;
}

function change(here: unknown, keys: readonly string[], value: unknown): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) return value;
  if (Array.isArray(here)) {
    const row = Number(key);
    if (row >= here.length) return here;
    const changed = change(here[row], rest, value);
    return changed === here[row] ? here : here.map((other: unknown, at) => (at === row ? changed : other));
  }
  if (/^\d/.test(key)) return here;
  const record = typeof here === 'object' && here !== null ? (here as Answers) : {};
  const before = Object.hasOwn(record, key) ? record[key] : undefined;
  const after = change(before, rest, value);
  if (after === before) return here;
  if (after !== undefined) return { ...record, [key]: after };
  return Object.fromEntries(Object.entries(record).filter(([other]) => other !== key));
}
