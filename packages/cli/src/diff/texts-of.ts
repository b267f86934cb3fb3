import { pointer } from '@open-intake/core';

/** Every text of some messages by its pointer (`/questions/sleep/label`), in their order. */
export function textsOf(messages: unknown): ReadonlyMap<string, string> {
  return new Map(walk(messages, []));
}

function* walk(node: unknown, keys: readonly string[]): Generator<readonly [string, string]> {
  if (typeof node === 'string') yield [pointer(...keys), node];
  if (typeof node !== 'object' || node === null) return;
  for (const [key, child] of Object.entries(node)) yield* walk(child, [...keys, key]);
}
