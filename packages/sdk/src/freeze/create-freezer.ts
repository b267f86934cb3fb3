import { NotSentError } from '../errors/not-sent-error.ts';
import type { Reader } from '../transport/request.ts';
import type { Sealer } from './create-sealer.ts';
import { freeze } from './freeze.ts';
import type { Freezer } from './freeze-into.ts';

/** The parts of a client that freezing needs. */
export interface FreezerOptions {
  /** `sha256-` and the thumbprint of the agency's root key. Without one submissions stay as they are. */
  readonly keyPin: string | undefined;
  /** Where the agency's keys are. */
  readonly keysAt: () => string;
  readonly reader: Reader;
  /** Mints ids: UUID version 4. */
  readonly newId: () => string;
  readonly now?: (() => Date) | undefined;
}

/** Makes bytes of answers. Where there is a pin they are sealed, with code that is fetched when it is first needed. */
export function createFreezer({
  keyPin,
  keysAt,
  reader,
  newId,
  now = () => new Date(),
}: FreezerOptions): Freezer & { readonly prepare: () => Promise<void> } {
  if (keyPin === undefined)
    return { prepare: () => Promise.resolve(), freeze: (submission, form) => freeze(submission, form, newId) };
  if (!/^sha256-[A-Za-z0-9_-]{43}$/.test(keyPin))
    throw new TypeError('keyPin must be "sha256-" and 43 characters, as `open-intake keys new` prints it.');
  let sealer: Sealer | undefined;
  const load = async (): Promise<Sealer> => {
    try {
      const { createSealer } = await import('./create-sealer.ts');
      sealer ??= createSealer({ address: keysAt(), pin: keyPin, reader, now });
      return sealer;
    } catch {
      throw new NotSentError({ code: 'network', call: 'import the sealing code', attempts: 1 });
    }
  };
  return {
    prepare: async () => (await load()).prepare(),
    freeze: async (submission, form) => {
      const frozen = await freeze(submission, form, newId);
      return (await load()).seal(frozen);
    },
  };
}
