import type { Keyset, RecipientKey } from '@open-intake/core';
import {
  newPrivateJwk,
  type PrivateJwk,
  pinOf,
  publicHalf,
  sealCanary,
  signKeyset,
  verifyKeyset,
} from '@open-intake/sdk/seal';

const day = 86_400_000;
/** Days that a keyset is good for without being signed again. */
const lifetime = 400;
/** The least days that an old key stays beside a new one: longer than any device keeps trying to send. */
export const leastOverlap = 14;

const moment = (at: number) => new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');
/** The day begins the use of a key, so that clocks need not agree to the second. */
const startOfDay = (now: Date) => `${now.toISOString().slice(0, 10)}T00:00:00Z`;

const recipient = (key: PrivateJwk, role: RecipientKey['role'], now: Date): RecipientKey => ({
  kid: key.kid,
  role,
  jwk: publicHalf(key),
  from: startOfDay(now),
});

/** A signed keyset with a sealed canary that fits it. */
export interface MadeKeyset {
  readonly keyset: Keyset;
  /** JSON. */
  readonly canary: string;
  readonly pin: string;
}

async function sign(unsigned: Omit<Keyset, 'root' | 'signature'>, root: PrivateJwk, now: Date): Promise<MadeKeyset> {
  const keyset = await signKeyset(unsigned, root);
  const pin = await pinOf(publicHalf(root));
  const canary = await sealCanary(await verifyKeyset(keyset, pin, { now, minSeq: keyset.seq }));
  return { keyset, pin, canary: new TextDecoder().decode(canary) };
}

/** The keys of an agency that begins to seal. */
export interface NewKeys extends MadeKeyset {
  readonly keys: Readonly<Record<PrivateJwk['role'], PrivateJwk>>;
}

/** Makes all keys and signs the first keyset. */
export async function makeKeys(agency: string | undefined, now: Date): Promise<NewKeys> {
  const [root, intake, recovery, receipt] = await Promise.all([
    newPrivateJwk('root'),
    newPrivateJwk('intake'),
    newPrivateJwk('recovery'),
    newPrivateJwk('receipt'),
  ]);
  const unsigned = {
    format: 'open-intake-keyset/1' as const,
    seq: 1,
    ...(agency === undefined ? {} : { agency }),
    issued: moment(now.getTime()),
    expires: moment(now.getTime() + lifetime * day),
    keys: [recipient(intake, 'intake', now), recipient(recovery, 'recovery', now)],
    receiptKeys: [{ kid: receipt.kid, jwk: publicHalf(receipt) }],
  };
  return { keys: { root, intake, recovery, receipt }, ...(await sign(unsigned, root, now)) };
}

/**
 * Adds a new intake key and lets those before it end after the overlap. Keys that ended longer ago than another overlap are
 * taken out; what was sealed to them still opens with their private halves.
 */
export async function rotateKeys(
  { signature: _, root: __, ...before }: Keyset,
  root: PrivateJwk,
  overlapDays: number,
  now: Date,
): Promise<MadeKeyset & { readonly intake: PrivateJwk }> {
  const until = moment(now.getTime() + overlapDays * day);
  const longGone = now.getTime() - leastOverlap * day;
  const kept = before.keys
    .filter((key) => key.until === undefined || Date.parse(key.until) > longGone)
    .map((key) => (key.role === 'intake' ? { ...key, until: key.until ?? until } : key));
  return withNewIntakeKey({ ...before, keys: kept }, root, now);
}

/**
 * Adds a new intake key and takes out others at once: nothing is sealed to them any more, and a server with this keyset takes no
 * envelope that names one. The page seals anew.
 *
 * @param revoked whether the intake key of this `kid` is taken out
 */
export async function revokeKeys(
  { signature: _, root: __, ...before }: Keyset,
  root: PrivateJwk,
  revoked: (kid: string) => boolean,
  now: Date,
): Promise<MadeKeyset & { readonly intake: PrivateJwk }> {
  const kept = before.keys.filter(({ kid, role }) => role !== 'intake' || !revoked(kid));
  return withNewIntakeKey({ ...before, keys: kept }, root, now);
}

async function withNewIntakeKey(
  { keys, ...before }: Omit<Keyset, 'root' | 'signature'>,
  root: PrivateJwk,
  now: Date,
): Promise<MadeKeyset & { readonly intake: PrivateJwk }> {
  const intake = await newPrivateJwk('intake');
  const unsigned = {
    ...before,
    seq: before.seq + 1,
    issued: moment(now.getTime()),
    expires: moment(now.getTime() + lifetime * day),
    keys: [...keys, recipient(intake, 'intake', now)],
  };
  return { intake, ...(await sign(unsigned, root, now)) };
}
