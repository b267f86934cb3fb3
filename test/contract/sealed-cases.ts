import { randomUUID } from 'node:crypto';
import { canonicalJson } from '@open-intake/core';
import { sealSubmission, verifyKeyset } from '@open-intake/sdk/seal';
import { createFakeKeys, type FakeKeys } from '@open-intake/sdk/testing';
import { smallForm } from '../../packages/server/test/small-form.ts';
import { digest, envelope } from '../../packages/server/test/test-intake.ts';
import { formAddress, type Outcome } from './contract-cases.ts';

/** Requests to an agency that seals, and what must come of each. */
export interface SealedCase {
  readonly name: string;
  readonly requests: () => Promise<readonly Request[]>;
  readonly outcomes: readonly Outcome[];
}

interface Sealed {
  readonly id: string;
  readonly bytes: Uint8Array;
}

const type = 'application/jose+json';
const mine = { id: 'small', version: '1.0.0', hash: digest(canonicalJson(smallForm)) };

function post({ id, bytes }: Sealed, headers: Readonly<Record<string, string>> = {}): Request {
  const sent = { 'Content-Type': type, 'Idempotency-Key': id, ...headers };
  return new Request(`${formAddress}/submissions`, { method: 'POST', headers: sent, body: bytes as BodyInit });
}

/** The HTTP contract where an agency seals, as a table. */
export async function sealedCases(keys: FakeKeys): Promise<readonly SealedCase[]> {
  const sealTo = async ({ keyset, pin }: FakeKeys, form = mine): Promise<Sealed> => {
    const submission = envelope({ called: 'Ada' });
    const verified = await verifyKeyset(keyset, pin, { now: new Date() });
    const bytes = new TextEncoder().encode(JSON.stringify(submission));
    return { id: submission.id, bytes: await sealSubmission(bytes, verified, { id: submission.id, form }) };
  };
  const one = (name: string, outcome: Outcome, make: () => Promise<Request>): SealedCase => ({
    name,
    requests: async () => [await make()],
    outcomes: [outcome],
  });
  const raw = (body: string | Uint8Array) =>
    Promise.resolve(
      post({ id: randomUUID(), bytes: typeof body === 'string' ? new TextEncoder().encode(body) : body }),
    );

  return [
    one('the keys', [200], () => Promise.resolve(new Request(`${formAddress}/keys`))),
    {
      name: 'an envelope, again and again',
      requests: async () => {
        const sealed = await sealTo(keys);
        return [post(sealed), post(sealed), post(sealed)];
      },
      outcomes: [[201], [200], [200]],
    },
    {
      name: 'other bytes under its key',
      requests: async () => {
        const sealed = await sealTo(keys);
        return [post(sealed), post({ ...sealed, bytes: new Uint8Array([...sealed.bytes, 32]) })];
      },
      outcomes: [[201], [422, 'key-reused']],
    },
    one('a plain one', [403, 'sealed-only'], () => {
      const submission = envelope({ called: 'Ada' });
      const bytes = new TextEncoder().encode(JSON.stringify(submission));
      return Promise.resolve(post({ id: submission.id, bytes }, { 'Content-Type': 'application/json' }));
    }),
    one('one sealed to the keys of others', [421, 'stale-form', [' unknown-key']], async () =>
      post(await sealTo(await createFakeKeys())),
    ),
    one('one of a version that is not known', [422, 'stale-form'], async () =>
      post(await sealTo(keys, { ...mine, hash: digest('other') })),
    ),
    one('one of another form', [422, 'bad-request', ['/form bad-form']], async () =>
      post(await sealTo(keys, { ...mine, id: 'other' })),
    ),
    one('one of another version under the same hash', [422, 'bad-request', ['/form bad-form']], async () =>
      post(await sealTo(keys, { ...mine, version: '9.9.9' })),
    ),
    one('one under the key of another', [400, 'key-mismatch'], async () =>
      post({ ...(await sealTo(keys)), id: randomUUID() }),
    ),
    one('one under no key', [400, 'key-missing'], async () => post(await sealTo(keys), { 'Idempotency-Key': '""' })),
    one('one with the digest of other bytes', [400, 'digest-mismatch'], async () =>
      post(await sealTo(keys), { 'Content-Digest': 'sha-256=:AAAA:' }),
    ),
    one('a packed one', [415, 'unsupported-type'], async () =>
      post(await sealTo(keys), { 'Content-Encoding': 'gzip' }),
    ),
    one('one of another type', [415, 'unsupported-type'], async () =>
      post(await sealTo(keys), { 'Content-Type': 'application/jose' }),
    ),
    one('no envelope', [422, 'bad-request', ['/protected not-an-envelope']], () => raw('{"hello":"there"}')),
    one('one with a member that is none', [422, 'bad-request', ['/evil not-an-envelope']], async () =>
      raw(new TextDecoder().decode((await sealTo(keys)).bytes).replace('{', '{"evil":1,')),
    ),
    one('no JSON', [422, 'bad-request', [' not-an-envelope']], () => raw('x')),
    one('one that is too large', [413, 'too-large'], () => raw(new Uint8Array(400_000))),
  ];
}
