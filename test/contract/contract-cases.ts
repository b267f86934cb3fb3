import { randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { digest, envelope } from '../../packages/server/test/test-intake.ts';

/** Where both servers stand. */
export const origin = 'http://intake.test';
export const formAddress = `${origin}/forms/small`;

/** What an answer is compared by: the status, the problem's code, and what the problem says is wrong where. */
export type Outcome = readonly [status: number, code?: string, errors?: readonly string[]];

/** Requests that come one after the other, and what must come of each. */
export interface ContractCase {
  readonly name: string;
  readonly requests: () => readonly Request[];
  readonly outcomes: readonly Outcome[];
}

type Headers = Readonly<Record<string, string | undefined>>;
interface Envelope {
  readonly id: string;
  readonly [member: string]: unknown;
}

function post(body: string | Uint8Array, headers: Headers): Request {
  const usual = { 'Content-Type': 'application/json', ...headers };
  const sent = Object.entries<string | undefined>(usual).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as [string, string]],
  );
  return new Request(`${formAddress}/submissions`, { method: 'POST', headers: sent, body: body as BodyInit });
}

const posted = (submission: Envelope, headers: Headers = {}) =>
  post(JSON.stringify(submission), { 'Idempotency-Key': submission.id, ...headers });
const raw = (body: string | Uint8Array, headers: Headers = {}) =>
  post(body, { 'Idempotency-Key': randomUUID(), ...headers });
const read = (path: string, method = 'GET') => new Request(`${formAddress}${path}`, { method });

const one = (name: string, outcome: Outcome, request: () => Request): ContractCase => ({
  name,
  requests: () => [request()],
  outcomes: [outcome],
});

const sha256Of = (text: string) => Buffer.from(digest(text).slice('sha256-'.length), 'base64url').toString('base64');

function withDigest(header: (right: string) => string): Request {
  const submission = envelope({ called: 'Ada' });
  const text = JSON.stringify(submission);
  return post(text, { 'Idempotency-Key': submission.id, 'Content-Digest': header(sha256Of(text)) });
}

const reads: readonly ContractCase[] = [
  one('the form', [200], () => read('')),
  one('words', [200], () => read('/messages/es')),
  one('words in another language', [404, 'not-found'], () => read('/messages/tlh')),
  one('words in no language', [404, 'not-found'], () => read('/messages/__proto__')),
  one('the agency', [200], () => read('/agency')),
  one('what is true today', [200], () => read('/today')),
];

const taken: readonly ContractCase[] = [
  one('a submission', [201], () => posted(envelope({ called: 'Ada' }))),
  one('an empty one', [201], () => posted(envelope())),
  one('a key in quotes', [201], () => {
    const submission = envelope();
    return posted(submission, { 'Idempotency-Key': `"${submission.id}"` });
  }),
  one('a charset that is UTF-8', [201], () =>
    posted(envelope(), { 'Content-Type': 'application/json; charset=UTF-8' }),
  ),
  one('a digest that is right', [201], () => withDigest((right) => `sha-256=:${right}:`)),
  one('a digest beside another', [201], () => withDigest((right) => `sha-512=:AAAA:, sha-256=:${right}:`)),
  one('a digest nobody here knows', [201], () => withDigest(() => 'sha-512=:AAAA:')),
  {
    name: 'the same bytes again',
    requests: () => {
      const submission = envelope({ called: 'Ada' });
      return [posted(submission), posted(submission), posted(submission)];
    },
    outcomes: [[201], [200], [200]],
  },
];

const notTaken: readonly ContractCase[] = [
  one('no key', [400, 'key-missing'], () => posted(envelope(), { 'Idempotency-Key': undefined })),
  one('an empty key', [400, 'key-missing'], () => posted(envelope(), { 'Idempotency-Key': '""' })),
  one('a key that is no UUID', [400, 'key-mismatch'], () => posted(envelope(), { 'Idempotency-Key': 'one' })),
  one('a key with one quote', [400, 'key-mismatch'], () =>
    posted(envelope(), { 'Idempotency-Key': `"${randomUUID()}` }),
  ),
  one('two keys', [400, 'key-mismatch'], () =>
    posted(envelope(), { 'Idempotency-Key': `${randomUUID()}, ${randomUUID()}` }),
  ),
  one('the key of another', [400, 'key-mismatch'], () => posted(envelope(), { 'Idempotency-Key': randomUUID() })),
  one('a digest of other bytes', [400, 'digest-mismatch'], () => withDigest(() => `sha-256=:${sha256Of('x')}:`)),
  one('a digest that is none', [400, 'digest-mismatch'], () => withDigest(() => 'sha-256=hello')),
  one('plain text', [415, 'unsupported-type'], () => posted(envelope(), { 'Content-Type': 'text/plain' })),
  one('no type', [415, 'unsupported-type'], () => posted(envelope(), { 'Content-Type': '' })),
  one('a sealed one', [415, 'unsupported-type'], () => posted(envelope(), { 'Content-Type': 'application/jose+json' })),
  one('another charset', [415, 'unsupported-type'], () =>
    posted(envelope(), { 'Content-Type': 'application/json; charset=latin1' }),
  ),
  one('a packed body', [415, 'unsupported-type'], () =>
    raw(gzipSync(JSON.stringify(envelope())), { 'Content-Encoding': 'gzip' }),
  ),
  one('a type and a key that are wrong', [415, 'unsupported-type'], () =>
    posted(envelope(), { 'Content-Type': 'text/plain', 'Idempotency-Key': 'one' }),
  ),
  one('half a body', [400, 'bad-json'], () => raw('{"format":')),
  one('a key of JSON twice', [400, 'bad-json'], () => raw('{"answers":{"called":"a","called":"b"}}')),
  one('no UTF-8', [400, 'bad-json'], () => raw(new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]))),
  one('a very deep body', [400, 'bad-json'], () => raw('['.repeat(5000) + ']'.repeat(5000))),
  one('a body that is too large', [413, 'too-large'], () => raw(`"${'x'.repeat(256 * 1024)}"`)),
  one('no envelope', [422, 'bad-request', [' bad-envelope']], () => raw('[]')),
  one('a member that is not in the contract', [422, 'bad-request', ['/surprise bad-envelope']], () =>
    posted(envelope({}, { surprise: 1 })),
  ),
  one('a language that is none', [422, 'bad-request', ['/language bad-language']], () =>
    posted(envelope({}, { language: 'not a tag' })),
  ),
  one('a form that is not known', [422, 'stale-form'], () =>
    posted(envelope({}, { form: { id: 'small', version: '1.0.0', hash: digest('other') } })),
  ),
  one('another version under the same hash', [422, 'bad-request', ['/form bad-form']], () =>
    posted(envelope({}, { form: { ...envelope().form, version: '9.9.9' } })),
  ),
  one('an answer of another kind', [422, 'invalid-answers', ['/called wrong-type']], () =>
    posted(envelope({ called: 1 })),
  ),
  one('an answer to no question', [422, 'invalid-answers', ['/nobody unknown-question']], () =>
    posted(envelope({ nobody: 'x' })),
  ),
  one('an answer that nobody could see', [422, 'invalid-answers', ['/sleep hidden-answer']], () =>
    posted(envelope({ urgent: ['food'], sleep: 'own' })),
  ),
  one('an answer that stays on the device', [422, 'invalid-answers', ['/seen device-only']], () =>
    posted(envelope({ seen: 'alone' })),
  ),
  {
    name: 'other bytes under a key that is taken',
    requests: () => {
      const submission = envelope({ called: 'Ada' });
      return [
        posted(submission),
        posted({ ...submission, answers: {} }),
        post('{', { 'Idempotency-Key': submission.id }),
      ];
    },
    outcomes: [[201], [422, 'key-reused'], [422, 'key-reused']],
  },
  {
    name: 'a key whose first post was not taken',
    requests: () => {
      const submission = envelope({ called: 1 });
      return [posted(submission), posted({ ...submission, answers: { called: 'Ada' } })];
    },
    outcomes: [[422, 'invalid-answers', ['/called wrong-type']], [201]],
  },
];

/** The HTTP contract of a form's address, as a table. */
export const contractCases = { reads, taken, notTaken };
