import { describe, expect, it } from 'vitest';
import { smallForm, smallSubmission } from '../../test/small-form.ts';
import { startIntake } from '../../test/start-intake.ts';
import { toContentDigest } from '../submission/digest.ts';

const { intake, client } = startIntake();

interface Post {
  readonly body?: BodyInit;
  readonly headers?: Readonly<Record<string, string | undefined>>;
}

async function post({ body, headers = {} }: Post = {}): Promise<Response> {
  const { id, bytes, digest } = await client().freeze(smallSubmission(), smallForm);
  const usual = {
    'content-type': 'application/json',
    'idempotency-key': id,
    'content-digest': body ? undefined : toContentDigest(digest),
  };
  const sent = Object.entries<string | undefined>({ ...usual, ...headers }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return fetch(`${intake.endpoint}/submissions`, {
    method: 'POST',
    headers: new Headers(sent.map(([name, value]): [string, string] => [name, value])),
    body: body ?? (bytes as BodyInit),
  });
}

async function envelope(change: Readonly<Record<string, unknown>>): Promise<Post> {
  const { id, bytes } = await client().freeze(smallSubmission(), smallForm);
  const body = JSON.stringify({ ...(JSON.parse(new TextDecoder().decode(bytes)) as object), ...change });
  return { body, headers: { 'idempotency-key': id } };
}

const otherId = 'a0b1c2d3-e4f5-4678-9abc-def012345678';

describe('the fake server', () => {
  it('answers 201 once, then 200 with the same receipt; a quoted key is the same key', async () => {
    const { body, headers } = await envelope({});
    const first = await post({ body: body ?? '', headers: { ...headers } });
    const second = await post({
      body: body ?? '',
      headers: { 'idempotency-key': `"${headers?.['idempotency-key']}"` },
    });
    expect([first.status, second.status]).toEqual([201, 200]);
    expect(await second.json()).toEqual(await first.json());
  });

  it.each<[string, number, () => Promise<Post> | Post]>([
    ['key-missing', 400, () => ({ headers: { 'idempotency-key': undefined } })],
    ['key-mismatch', 400, () => ({ headers: { 'idempotency-key': otherId } })],
    ['digest-mismatch', 400, () => ({ headers: { 'content-digest': 'sha-256=:AAAA:' } })],
    ['unsupported-type', 415, () => ({ headers: { 'content-type': 'text/plain' } })],
    ['bad-json', 400, () => ({ body: '{' })],
    ['too-large', 413, () => ({ body: 'x'.repeat(256 * 1024 + 1) })],
    ['bad-request', 422, () => envelope({ surprise: 1 })],
    ['invalid-answers', 422, () => envelope({ answers: { bad: 1 } })],
    ['stale-form', 422, () => envelope({ form: { id: 'small', version: '1.0.0', hash: `sha256-${'A'.repeat(43)}` } })],
  ])('answers %s with %i', async (code, status, make) => {
    const response = await post(await make());
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await response.json()).toMatchObject({ type: `urn:open-intake:problem:${code}`, status });
    expect(intake.stored.size).toBe(0);
  });

  it('answers key-reused to other bytes under a key', async () => {
    const { body = '', headers = {} } = await envelope({});
    await post({ body, headers });
    const again = await post({ body: `${body as string} `, headers });
    expect(await again.json()).toMatchObject({ type: 'urn:open-intake:problem:key-reused', status: 422 });
  });
});
