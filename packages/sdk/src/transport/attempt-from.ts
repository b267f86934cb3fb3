import type { Store } from '../store/store.ts';
import type { Attempter, AttemptOptions } from './attempt.ts';
import type { Decision } from './classify.ts';

/** Takes the bytes of an id from the store and sends them once; they stay there. Throws what `client` throws. */
export async function attemptFrom(
  store: Store,
  client: Attempter,
  id: string,
  options: AttemptOptions,
): Promise<Decision> {
  const frozen = store.get(id);
  if (frozen === undefined) throw new Error('These bytes are not here.');
  return client.attempt(frozen, options);
}
