import { randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { envelope, startTestIntake, type TestIntake } from '../../test/test-intake.ts';
import { openTestPglite } from '../../test/test-pglite.ts';
import type { IntakeDatabase } from '../database/open-database.ts';

let database: IntakeDatabase;
let intake: TestIntake;
beforeAll(async () => {
  database = await openTestPglite();
  intake = await startTestIntake({ database });
});
afterAll(() => database.destroy());

const id = randomUUID();
const text = (answers: string) => JSON.stringify(envelope({}, { id })).replace('"answers":{}', `"answers":${answers}`);
const latin1 = (body: string) => Uint8Array.from(body, (letter) => letter.charCodeAt(0));

interface Row {
  readonly name: string;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
  readonly status: number;
  readonly code: string;
}

const bodies: readonly Row[] = [
  { name: 'A18 five megabytes', body: text(`{"words":"${'a'.repeat(5_000_000)}"}`), status: 413, code: 'too-large' },
  { name: 'A52 __proto__ as a question', body: text('{"__proto__":"x"}'), status: 400, code: 'bad-json' },
  { name: 'A52 constructor as a question', body: text('{"constructor":"x"}'), status: 422, code: 'invalid-answers' },
  {
    name: 'A52 prototype in a row',
    body: text('{"household":[{"prototype":1}]}'),
    status: 422,
    code: 'invalid-answers',
  },
  { name: 'A53 an unknown question', body: text('{"nobody":"asked"}'), status: 422, code: 'invalid-answers' },
  {
    name: 'A53 an unknown member of the envelope',
    body: JSON.stringify({ ...envelope({}, { id }), admin: true }),
    status: 422,
    code: 'bad-request',
  },
  {
    name: 'A54 an answer that is provably hidden',
    body: text('{"sleep":"outside"}'),
    status: 422,
    code: 'invalid-answers',
  },
  {
    name: 'A56 a choice that is not in the list',
    body: text('{"urgent":["gold"]}'),
    status: 422,
    code: 'invalid-answers',
  },
  {
    name: 'A57 a list where one value belongs',
    body: text('{"called":["Ada"]}'),
    status: 422,
    code: 'invalid-answers',
  },
  { name: 'A57 one value where a list belongs', body: text('{"urgent":"food"}'), status: 422, code: 'invalid-answers' },
  {
    name: 'A58 a list of 100,000',
    body: text(`{"urgent":[${Array.from({ length: 100_000 }, () => '1').join()}]}`),
    status: 413,
    code: 'too-large',
  },
  {
    name: 'A59 one row too many',
    body: text('{"household":[{"age":1},{"age":2},{"age":3},{"age":4}]}'),
    status: 422,
    code: 'invalid-answers',
  },
  { name: 'A60 "true" for yes', body: text('{"hungry":"true"}'), status: 422, code: 'invalid-answers' },
  { name: 'A60 1 for yes', body: text('{"hungry":1}'), status: 422, code: 'invalid-answers' },
  { name: 'A61 null for an answer', body: text('{"called":null}'), status: 422, code: 'invalid-answers' },
  { name: 'A62 a key twice', body: text('{"called":"Ada","called":"Eve"}'), status: 400, code: 'bad-json' },
  {
    name: 'A62 a key twice by an escape',
    body: text('{"called":"Ada","c\\u0061lled":"Eve"}'),
    status: 400,
    code: 'bad-json',
  },
  {
    name: 'A63 a depth of 10,000',
    body: text(`{"words":${'['.repeat(10_000)}${']'.repeat(10_000)}}`),
    status: 400,
    code: 'bad-json',
  },
  {
    name: 'A64 gzip',
    body: gzipSync(text('{}')),
    headers: { 'Content-Encoding': 'gzip' },
    status: 415,
    code: 'unsupported-type',
  },
  { name: 'A64 gzip that does not say so', body: gzipSync(text('{}')), status: 400, code: 'bad-json' },
  {
    name: 'A65 T36 a form post',
    body: 'answers=1',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    status: 415,
    code: 'unsupported-type',
  },
  {
    name: 'A65 multipart',
    body: text('{}'),
    headers: { 'Content-Type': 'multipart/form-data; boundary=x' },
    status: 415,
    code: 'unsupported-type',
  },
  {
    name: 'A65 plain text, which needs no preflight',
    body: text('{}'),
    headers: { 'Content-Type': 'text/plain' },
    status: 415,
    code: 'unsupported-type',
  },
  {
    name: 'A65 sealed, which is not taken yet',
    body: text('{}'),
    headers: { 'Content-Type': 'application/jose+json' },
    status: 415,
    code: 'unsupported-type',
  },
  {
    name: 'A66 UTF-16 by name',
    body: text('{}'),
    headers: { 'Content-Type': 'application/json; charset=utf-16' },
    status: 415,
    code: 'unsupported-type',
  },
  {
    name: 'A66 UTF-7 by name',
    body: text('{}'),
    headers: { 'Content-Type': 'application/json; charset=utf-7' },
    status: 415,
    code: 'unsupported-type',
  },
  { name: 'A67 an overlong slash', body: latin1(text('{"called":"\xc0\xaf"}')), status: 400, code: 'bad-json' },
  { name: 'A67 a truncated letter', body: latin1(text('{"called":"\xe2\x82"}')), status: 400, code: 'bad-json' },
  { name: 'A70 an empty body', body: '', status: 400, code: 'bad-json' },
  { name: 'A70 null', body: 'null', status: 422, code: 'bad-request' },
  { name: 'A70 a list', body: '[]', status: 422, code: 'bad-request' },
  { name: 'A70 a string', body: '"x"', status: 422, code: 'bad-request' },
  { name: 'A70 a number', body: '1', status: 422, code: 'bad-request' },
  { name: 'two documents', body: `${text('{}')}${text('{}')}`, status: 400, code: 'bad-json' },
  {
    name: 'another digest',
    body: text('{}'),
    headers: { 'Content-Digest': 'sha-256=:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=:' },
    status: 400,
    code: 'digest-mismatch',
  },
  {
    name: 'a digest that is none',
    body: text('{}'),
    headers: { 'Content-Digest': 'sha-256=abc' },
    status: 400,
    code: 'digest-mismatch',
  },
];

describe('a body that is not as it should be', () => {
  it.each(bodies)('$name: $status $code', async ({ body, headers, status, code }) => {
    const response = await intake.post(body, { 'Idempotency-Key': id, ...headers });
    expect(response.status).toBe(status);
    expect(response.headers.get('Content-Type')).toBe('application/problem+json');
    expect(await response.json()).toMatchObject({ type: `urn:open-intake:problem:${code}`, status });
  });

  it.each<[string, string]>([
    ['A58 a list of 9,000', `{"urgent":[${Array.from({ length: 9_000 }, () => '1').join()}]}`],
    ['A53 9,000 unknown questions', `{${Array.from({ length: 9_000 }, (_, at) => `"k${at}":1`).join()}}`],
    ['A6 80,000 lines', `{"words":"${'a\\n'.repeat(80_000)}"}`],
  ])('%s is answered within 50 ms of the processor', async (_, answers) => {
    const times: number[] = [];
    for (let time = 0; time < 5; time += 1) {
      const start = process.cpuUsage();
      const response = await intake.post(text(answers), { 'Idempotency-Key': id });
      const { user, system } = process.cpuUsage(start);
      times.push((user + system) / 1000);
      expect(response.status).toBe(422);
    }
    expect(Math.min(...times)).toBeLessThan(50);
  });

  it('leaves no row behind', async () => {
    expect(await database.selectFrom('submissions').select('id').execute()).toEqual([]);
  });

  it('is pointed at where it is wrong, without what was written', async () => {
    const response = await intake.post(text('{"household":[{"age":4},{"age":"canary"}]}'), { 'Idempotency-Key': id });
    const answer = await response.text();
    expect(JSON.parse(answer)).toMatchObject({ errors: [{ pointer: '/household/1/age' }] });
    expect(answer).not.toContain('canary');
  });

  it('does not reach any prototype', async () => {
    await intake.post(text('{"__proto__":{"polluted":true}}'), { 'Idempotency-Key': id });
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('stops being read when it is too large', async () => {
    let pulled = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled += 1;
        controller.enqueue(new Uint8Array(64 * 1024));
      },
    });
    const init = {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': id },
      body: endless,
      duplex: 'half',
    };
    const response = await intake.handle(new Request('http://intake.test/forms/small/submissions', init));
    expect(response.status).toBe(413);
    expect(pulled).toBeLessThan(10);
  });
});
