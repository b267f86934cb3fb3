import type { Keyset } from '@open-intake/core';
import { createSealer } from '../../src/freeze/create-sealer.ts';
import { signKeyset } from '../../src/seal/sign-keyset.ts';
import { verifyKeyset } from '../../src/seal/verify-keyset.ts';
import { defaultTimeouts } from '../../src/transport/timeouts.ts';
import { type AgencyKeys, noon, unsignedKeyset } from '../agency-keys.ts';
import { type ProtocolCase, refusalOf } from './protocol-case.ts';
import { type SealedFixture, sealedFixture } from './sealed-fixture.ts';

/** A keyset of the agency, changed and signed again. */
export const signedAgain = ({ intake, recovery, root }: AgencyKeys, change: Partial<Keyset>): Promise<Keyset> =>
  signKeyset(unsignedKeyset([intake, recovery], change), root);

type Make = (fixture: SealedFixture) => unknown;

/** Changes that the root key did not sign, or that no root key could. */
const unsigned: readonly (readonly [string, Make, string])[] = [
  ['of another root key', ({ stranger }) => stranger.keyset, 'wrong-root'],
  [
    'with the root key of another',
    ({ agency, stranger }) => ({ ...stranger.keyset, root: agency.keyset.root }),
    'bad-signature',
  ],
  ['with a higher seq', ({ agency }) => ({ ...agency.keyset, seq: 2 }), 'bad-signature'],
  ['with a later end', ({ agency }) => ({ ...agency.keyset, expires: '2030-01-01T00:00:00Z' }), 'bad-signature'],
  [
    'with a key more',
    ({ agency, stranger }) => ({ ...agency.keyset, keys: [...agency.keyset.keys, stranger.keyset.keys[0]] }),
    'bad-signature',
  ],
  [
    'with another role',
    ({ agency }) => ({ ...agency.keyset, keys: agency.keyset.keys.map((key) => ({ ...key, role: 'intake' })) }),
    'bad-signature',
  ],
  ['with a new property', ({ agency }) => ({ ...agency.keyset, more: true }), 'bad-signature'],
  [
    'with the signature of another',
    ({ agency, stranger }) => ({ ...agency.keyset, signature: stranger.keyset.signature }),
    'bad-signature',
  ],
  ['without a signature', ({ agency: { keyset } }) => ({ ...keyset, signature: undefined }), 'bad-signature'],
  ['whose signature is a number', ({ agency: { keyset } }) => ({ ...keyset, signature: 1 }), 'bad-signature'],
  ['without a root', ({ agency }) => ({ ...agency.keyset, root: null }), 'not-a-keyset'],
  ['with a list for a root', ({ agency }) => ({ ...agency.keyset, root: [] }), 'wrong-root'],
];

type Key = Keyset['keys'][number];

/** What an agency signed by mistake: nothing could be sealed to it that opens again. */
const mistaken: readonly (readonly [string, (keyset: Keyset) => Partial<Keyset>, string])[] = [
  ['that has a key twice', ({ keys }) => ({ keys: [...keys, ...keys.slice(0, 1)] }), 'not-a-keyset'],
  ['whose seq is text', () => ({ seq: '1' as unknown as number }), 'not-a-keyset'],
  ['without keys', () => ({ keys: null as unknown as Key[] }), 'not-a-keyset'],
  [
    'whose recovery key has another role',
    ({ keys }) => ({ keys: keys.map((key) => (key.role === 'intake' ? key : { ...key, role: 'spare' as 'intake' })) }),
    'too-few-keys',
  ],
];

interface Serving {
  readonly keyset: (agency: AgencyKeys) => unknown;
  readonly status?: number;
  /** The clock of the server, as its answer says. */
  readonly date?: string;
  /** The clock of the phone. */
  readonly device?: string;
  /** The day the script was built. @default some days before */
  readonly built?: string;
}

/** What a client with a pin makes of what is served one after the other: the code of the last one. */
async function served(...answers: readonly Serving[]): Promise<unknown> {
  const { agency } = await sealedFixture();
  let at = -1;
  const fetch = async () => {
    const { keyset, status = 200, date } = answers[at] ?? { keyset: () => null };
    const headers = { 'content-type': 'application/json', ...(date === undefined ? {} : { date }) };
    return new Response(JSON.stringify(await keyset(agency)), { status, headers });
  };
  const sealer = createSealer({
    address: 'https://agency.example/forms/small/keys',
    pin: agency.pin,
    reader: { transport: { fetch, timeouts: defaultTimeouts }, random: () => 0, sleep: () => Promise.resolve() },
    now: () => new Date(answers[at]?.device ?? noon),
    built: new Date(answers[0]?.built ?? '2026-11-15T00:00:00Z'),
  });
  let outcome: unknown;
  for (at = 0; at < answers.length; at += 1) outcome = await sealer.prepare().then(() => 'taken', reasonOf);
  return outcome;
}

/** What stands in brackets in the message of a `HeldError`. */
function reasonOf(error: unknown): string {
  const { message, name } = error as Error;
  return /\(([a-z-]+)\)/.exec(message)?.[1] ?? name;
}

const keyset = (agency: AgencyKeys) => agency.keyset;
const newer = (agency: AgencyKeys) => signedAgain(agency, { seq: 2 });
const ended = (agency: AgencyKeys) => signedAgain(agency, { seq: 2, expires: '2026-11-22T11:59:59Z' });
const longEnded = (agency: AgencyKeys) =>
  signedAgain(agency, {
    issued: '2024-06-05T00:00:00Z',
    expires: '2025-07-10T00:00:00Z',
    keys: agency.keyset.keys.map((key) => ({ ...key, from: '2024-06-05T00:00:00Z' })),
  });
/** Whose one intake key ended two weeks ago. */
const endedKey = (agency: AgencyKeys) =>
  signedAgain(agency, {
    keys: agency.keyset.keys.map((key) => (key.role === 'intake' ? { ...key, until: '2026-11-08T00:00:00Z' } : key)),
  });
const date = 'Sun, 22 Nov 2026 12:00:00 GMT';
/** A day on which the long ended keys were in use. */
const forged = 'Tue, 01 Jul 2025 12:00:00 GMT';
const ahead = '2099-01-01T00:00:00Z';
const behind = '1970-01-01T00:00:00Z';

const clients: readonly (readonly [string, readonly Serving[], string])[] = [
  ['is taken by a phone that lives in 1970', [{ keyset, date, device: '1970-01-01T00:00:00Z' }], 'taken'],
  ['is taken by a phone that lives in 2099', [{ keyset, date, device: '2099-01-01T00:00:00Z' }], 'taken'],
  [
    'that has ended is not taken by a phone that lives before',
    [{ keyset: ended, date, device: '2019-01-01T00:00:00Z' }],
    'expired',
  ],
  [
    'is past its time when the server says so',
    [{ keyset, date: 'Sat, 22 Jan 2028 12:00:00 GMT', device: '2026-11-22T12:00:00Z' }],
    'expired',
  ],
  [
    'is taken by a phone that lives in 2099, where the server’s time is none',
    [{ keyset, date: 'noon', device: ahead }],
    'taken',
  ],
  ['is taken by a phone that lives in 2099, where no time is said', [{ keyset, device: ahead }], 'taken'],
  ['is taken by a phone that lives in 1970, where no time is said', [{ keyset, device: behind }], 'taken'],
  ['that ended 500 days ago is not taken: the server says so', [{ keyset: longEnded, date }], 'expired'],
  [
    'that ended 500 days ago is not taken: the server says so to a phone that lives before',
    [{ keyset: longEnded, date, device: behind }],
    'expired',
  ],
  ['that ended 500 days ago is not taken for a forged date', [{ keyset: longEnded, date: forged }], 'expired'],
  ['that ended 500 days ago is not taken without a date', [{ keyset: longEnded }], 'expired'],
  [
    'that ended 500 days ago is not taken for a forged date by a phone that lives in 2099',
    [{ keyset: longEnded, date: forged, device: ahead }],
    'expired',
  ],
  // What a hostile server can still do: docs/sealing.md says so.
  [
    'that ended 500 days ago is taken for a forged date, where phone and script are of before',
    [{ keyset: longEnded, date: forged, built: '2025-06-01T00:00:00Z' }],
    'taken',
  ],
  [
    'that ended 500 days ago is taken for a forged date by a phone that lives before',
    [{ keyset: longEnded, date: forged, device: behind }],
    'taken',
  ],
  [
    'is sealed to keys in use only: one that ended is not brought back by a forged date',
    [{ keyset: endedKey, date: 'Wed, 04 Nov 2026 12:00:00 GMT' }],
    'too-few-keys',
  ],
  [
    'that is older is not taken after a newer one',
    [
      { keyset: newer, date },
      { keyset, date },
    ],
    'rolled-back',
  ],
  [
    'that is older is not taken, however often it comes',
    [
      { keyset: newer, date },
      { keyset, date },
      { keyset, date },
      { keyset, date },
    ],
    'rolled-back',
  ],
  [
    'that is older is not taken by a phone with another clock',
    [
      { keyset: newer, date },
      { keyset, date, device: '1970-01-01T00:00:00Z' },
    ],
    'rolled-back',
  ],
  [
    'that is newer is taken after an older one',
    [
      { keyset, date },
      { keyset: newer, date },
    ],
    'taken',
  ],
  ['is not there', [{ keyset, date, status: 404 }], 'not-here'],
  ['is a page of HTML', [{ keyset: () => '<p>Welcome', date }], 'not-a-keyset'],
];

/** R23: keysets that the agency did not sign, that step back or that have ended, and phones with the wrong time. */
export const keysetCases: readonly ProtocolCase[] = [
  ...unsigned.map(
    ([name, make, expected]): ProtocolCase => ({
      row: 'R23',
      name: `a keyset ${name}`,
      expected,
      outcome: async () => {
        const fixture = await sealedFixture();
        const value = await make(fixture);
        return refusalOf(() => verifyKeyset(value, fixture.agency.pin, { now: noon }));
      },
    }),
  ),
  ...mistaken.map(
    ([name, change, expected]): ProtocolCase => ({
      row: 'R23',
      name: `a keyset, signed, ${name}`,
      expected,
      outcome: async () => {
        const { agency } = await sealedFixture();
        const value = await signedAgain(agency, change(agency.keyset));
        return refusalOf(() => verifyKeyset(value, agency.pin, { now: noon }));
      },
    }),
  ),
  ...clients.map(
    ([name, answers, expected]): ProtocolCase => ({
      row: 'R23',
      name: `a keyset ${name}`,
      expected,
      outcome: () => served(...answers),
    }),
  ),
];
