import { NotSentError } from '../errors/not-sent-error.ts';
import type { FrozenSubmission } from '../submission/frozen-submission.ts';
import type { Reader } from '../transport/request.ts';
import type { Sealer } from './create-sealer.ts';

/** Seals where there is a pin, with code that is fetched when it is first needed. Without one submissions stay as they are. */
export function createLazySealer(
  pin: string | undefined,
  address: () => string,
  reader: Reader,
  now = () => new Date(),
): Sealer {
  if (pin === undefined) return { prepare: () => Promise.resolve(), seal: (frozen) => Promise.resolve(frozen) };
  if (!/^sha256-[A-Za-z0-9_-]{43}$/.test(pin))
    throw new TypeError('keyPin must be "sha256-" and 43 characters, as `open-intake keys new` prints it.');
  let sealer: Sealer | undefined;
  const load = async (): Promise<Sealer> => {
    try {
      const { createSealer } = await import('./create-sealer.ts');
      sealer ??= createSealer({ address: address(), pin, reader, now });
      return sealer;
    } catch {
      throw new NotSentError({ code: 'network', call: 'import the sealing code', attempts: 1 });
    }
  };
  return {
    prepare: async () => (await load()).prepare(),
    seal: async (frozen: FrozenSubmission) => (await load()).seal(frozen),
  };
}
