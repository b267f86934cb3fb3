import { HeldError } from '../errors/held-error.ts';
import { isIntakeError } from '../errors/intake-error.ts';
import { NotSentError } from '../errors/not-sent-error.ts';
import { SealError } from '../seal/seal-error.ts';
import { sealSubmission } from '../seal/seal-submission.ts';
import { type VerifiedKeyset, verifyKeyset } from '../seal/verify-keyset.ts';
import { sha256, toDigest } from '../submission/digest.ts';
import type { FrozenSubmission } from '../submission/frozen-submission.ts';
import { describeCall } from '../transport/addresses.ts';
import type { Call } from '../transport/exchange.ts';
import { parseHttpDate } from '../transport/http-date.ts';
import { parseJson } from '../transport/parse-json.ts';
import { type Reader, request } from '../transport/request.ts';

/** Put here by the build: milliseconds since 1970 of the day on which it ran. */
declare const openIntakeBuiltAt: number | undefined;

/** The day on which this script was built; 1970 where it runs from its source. */
const builtAt: Date = new Date(typeof openIntakeBuiltAt === 'undefined' ? 0 : openIntakeBuiltAt);

/** Settings of a sealer: where the keyset is, and by what it is checked. */
export interface SealerOptions {
  /** Where the keyset is: `{src}/keys`. */
  readonly address: string;
  /** `sha256-` and the thumbprint of the agency's root key. */
  readonly pin: string;
  readonly reader: Reader;
  /** The device's clock, which may be years off. */
  readonly now: () => Date;
  /** The day this script was built. */
  readonly built?: Date;
}

/** The sealer of a client with a pin. */
export interface Sealer {
  /** Fetches and checks the keyset, so that sealing works without a network later. */
  prepare(): Promise<void>;
  /**
   * The same submission, sealed: its bytes and digest are those of the envelope. Throws a `HeldError` (`not-sealed`) when
   * the keyset cannot be trusted, a `NotSentError` when there is none yet and the network is away.
   */
  seal(frozen: FrozenSubmission): Promise<FrozenSubmission>;
}

const limit = 64 * 1024;
const attempts = 3;

/** Makes a sealer. It remembers the newest keyset it saw and never takes an older one. */
export function createSealer({ address, pin, reader, now, built = builtAt }: SealerOptions): Sealer {
  const call: Call = { address, method: 'GET', cache: 'no-cache', redirect: 'error', limit };
  let newest: VerifiedKeyset | undefined;

  const held = (code: string, status?: number) =>
    new HeldError({ code: 'not-sealed', call: `${describeCall('GET', address)} (${code})`, attempts: 1, status });

  /** A keyset that was checked before is as good while the network is away; one that fails the check never is. */
  const keyset = async (): Promise<VerifiedKeyset> => {
    try {
      const answer = await request(call, reader, attempts);
      const clock = now();
      const served = parseHttpDate(answer.headers.get('date') ?? '', clock.getTime());
      const value = parseJson(answer.contentType, answer.bytes);
      newest = await verifyKeyset(value, pin, {
        minSeq: newest?.seq ?? 1,
        now: served === undefined ? undefined : new Date(served),
        device: { clock, built },
      });
      return newest;
    } catch (error) {
      if (error instanceof SealError) throw held(error.code);
      if (!isIntakeError(error)) throw error;
      const { code } = error;
      if (code !== 'network' && code !== 'timeout' && code !== 'busy') throw held(code, error.status);
      if (newest !== undefined) return newest;
      throw new NotSentError({ code, call: describeCall('GET', address), attempts, status: error.status });
    }
  };

  return {
    async prepare() {
      await keyset();
    },

    async seal(frozen) {
      const trusted = await keyset();
      const bytes = await sealSubmission(frozen.bytes, trusted, frozen);
      return {
        ...frozen,
        bytes,
        digest: toDigest(await sha256(bytes)),
        sealed: { receiptKeys: trusted.receiptKeys },
      };
    },
  };
}
