import type { FormDefinition, UnfrozenSubmission } from '@open-intake/core';
import type { FrozenFacts, Store } from '../store/store.ts';
import type { FrozenSubmission } from '../submission/frozen-submission.ts';

/** A freezer: makes the bytes of answers, as a client of the SDK does. */
export interface Freezer {
  readonly freeze: (submission: UnfrozenSubmission, form: FormDefinition) => Promise<FrozenSubmission>;
}

/**
 * Freezes answers and puts the bytes into the store: whoever asked knows them by their id from here on. Throws what `client` throws,
 * and `signal.reason`: then nothing of it is stored.
 */
export async function freezeInto(
  store: Store,
  client: Freezer,
  submission: UnfrozenSubmission,
  form: FormDefinition,
  signal: AbortSignal,
): Promise<FrozenFacts> {
  const frozen = await client.freeze(submission, form);
  signal.throwIfAborted();
  return store.add(frozen);
}
