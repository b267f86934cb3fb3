import type { Keyset, RecipientKey } from '@open-intake/core';
import { keysetText, type mostRecipients } from '@open-intake/core';
import { requireBothRoles } from './require-both-roles.ts';
import { SealError } from './seal-error.ts';
import { isSignedBy } from './signatures.ts';
import { pinOf, thumbprint } from './thumbprint.ts';

/** A keyset that the agency's root key stands behind, with the keys that are in use now. */
export interface VerifiedKeyset {
  readonly seq: number;
  /** Sorted by `kid`; two to eight, at least one of them for recovery. */
  readonly recipients: readonly Pick<RecipientKey, 'kid' | 'jwk' | 'role'>[];
  readonly receiptKeys: NonNullable<Keyset['receiptKeys']>;
  /** RFC 3339. */
  readonly expires: string;
}

/** The clocks, and the newest keyset seen, that a keyset is held against besides its pin. */
export interface VerifyKeysetOptions {
  /** The highest `seq` seen before: an older keyset is not taken. @default 1 */
  readonly minSeq?: number;
  /** What time it is for the server, whose clock is better than that of a cheap phone; undefined where it does not say. */
  readonly now: Date | undefined;
  /**
   * What the server cannot set: the device's clock, and the day its script was built. What is past for both is past, whatever time the
   * server says it is. Either alone may be years off, and then nothing could be sent. @default only `now` counts
   */
  readonly device?: { readonly clock: Date; readonly built: Date };
}

/** Spelled out because core's number stands beside Zod, which the sealing chunk does without. */
const most: typeof mostRecipients = 8;

/**
 * Checks a keyset against the pin in the page: the root key, its signature over everything, no step back, not past its time.
 * The root key vouches for the rest. Throws a `SealError`, whatever the value is.
 */
export async function verifyKeyset(value: unknown, pin: string, options: VerifyKeysetOptions): Promise<VerifiedKeyset> {
  try {
    return await verify(value, pin, options);
  } catch (error) {
    throw error instanceof SealError ? error : new SealError('not-a-keyset');
  }
}

async function verify(value: unknown, pin: string, options: VerifyKeysetOptions): Promise<VerifiedKeyset> {
  const { minSeq = 1 } = options;
  const keyset = value as Keyset | null;
  if (keyset?.format !== 'open-intake-keyset/1' || typeof keyset.root !== 'object') throw new SealError('not-a-keyset');
  if ((await pinOf(keyset.root)) !== pin) throw new SealError('wrong-root');
  if (!(await isSignedBy(keyset.root, keyset.signature, keysetText(keyset)))) throw new SealError('bad-signature');
  const { seq, issued, expires, keys, receiptKeys = [] } = keyset;
  if (!Number.isSafeInteger(seq)) throw new SealError('not-a-keyset');
  if (seq < minSeq) throw new SealError('rolled-back');
  if (hasEnded(expires, options)) throw new SealError('expired');

  const recipients = keys
    .filter(({ from, until }) => hasBegun(from, issued, options) && !(until !== undefined && hasEnded(until, options)))
    .sort((one, other) => (one.kid < other.kid ? -1 : 1));
  requireBothRoles(recipients);
  if (recipients.length > most) throw new SealError('too-many-keys');
  let before: string | undefined;
  for (const { kid, jwk } of recipients) {
    const isTwice = kid === before;
    before = kid;
    if (isTwice || (await thumbprint(jwk)) !== kid) throw new SealError('not-a-keyset');
  }
  return { seq, recipients, receiptKeys, expires };
}

const isPast = (moment: string, clock: Date) => !(Date.parse(moment) > clock.getTime());

/** For the server's clock, or for both that it cannot set. */
function hasEnded(moment: string, { now, device }: VerifyKeysetOptions): boolean {
  const isPastHere = device !== undefined && isPast(moment, device.clock) && isPast(moment, device.built);
  return isPastHere || (now !== undefined && isPast(moment, now));
}

/** For the server's clock, else the device's; and it cannot be earlier than when the keyset was signed. */
function hasBegun(moment: string, issued: string, { now, device }: VerifyKeysetOptions): boolean {
  const clock = now ?? device?.clock;
  return Date.parse(moment) <= Date.parse(issued) || (clock !== undefined && isPast(moment, clock));
}
