import { randomUUID } from 'node:crypto';
import { receiptText } from '@open-intake/core';
import { delay, HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type AgencyKeys, agencyKeys, unsignedKeyset } from '../../test/agency-keys.ts';
import { smallForm, smallSubmission } from '../../test/small-form.ts';
import { openSubmission } from '../seal/open-submission.ts';
import { signKeyset } from '../seal/sign-keyset.ts';
import { signText } from '../seal/signatures.ts';
import { digestText, sha256, toDigest } from '../submission/digest.ts';
import { createIntakeClient } from './intake-client.ts';

const endpoint = 'http://localhost/forms/small';
const date = { date: 'Sun, 22 Nov 2026 12:00:00 GMT' };

let agency: AgencyKeys;
const posts: { readonly type: string | null; readonly key: string | null; readonly body: Uint8Array }[] = [];
/** What the next receipts are signed with; without it they are not. */
let signer: AgencyKeys['receipt'] | undefined;

const receive = http.post(`${endpoint}/submissions`, async ({ request }) => {
  const body = new Uint8Array(await request.arrayBuffer());
  const key = request.headers.get('idempotency-key');
  posts.push({ type: request.headers.get('content-type'), key, body });
  const receipt = {
    id: key ?? '',
    code: '0000-0001',
    receivedAt: '2026-11-22T12:00:00Z',
    digest: toDigest(await sha256(body)),
    form: { id: 'small', version: '1.0.0' },
  };
  const signature = signer && { kid: signer.kid, value: await signText({ ...signer }, receiptText(receipt)) };
  return HttpResponse.json(signature ? { ...receipt, signature } : receipt, { status: 201 });
});
const server = setupServer(receive);

beforeAll(async () => {
  agency = await agencyKeys();
  server.listen({ onUnhandledRequest: 'error' });
});
afterEach(() => {
  server.resetHandlers();
  posts.length = 0;
  signer = undefined;
});
afterAll(() => server.close());

const serve = (answer: () => Response | Promise<Response>) => server.use(http.get(`${endpoint}/keys`, answer));
const serveKeyset = (keyset: unknown, headers: Record<string, string> = date) =>
  serve(() => HttpResponse.json(keyset as Record<string, never>, { headers }));
const client = (keyPin: string | undefined = agency.pin) =>
  createIntakeClient({ endpoint, keyPin, sleep: () => delay(1), now: () => new Date('2019-01-01T00:00:00Z') });

describe('a client with a pin', () => {
  it('posts an envelope under the id of what is in it', async () => {
    serveKeyset(agency.keyset);
    const receipt = await client().submit(smallSubmission(), { form: smallForm });
    const [post] = posts;
    expect([post?.type, post?.key]).toEqual(['application/jose+json', receipt.id]);
    const { bytes } = await openSubmission(post?.body, agency.reader, { id: receipt.id, form: 'small' });
    const text = new TextDecoder().decode(bytes);
    expect(JSON.parse(text)).toMatchObject({ id: receipt.id, answers: { name: 'canary-name-3c' } });
    expect(new TextDecoder().decode(post?.body)).not.toContain('canary');
  });

  it('freezes once: every try sends the same bytes', async () => {
    serveKeyset(agency.keyset);
    const sealing = client();
    const frozen = await sealing.freeze(smallSubmission(), smallForm);
    await sealing.send(frozen);
    await sealing.send(frozen);
    expect(posts[1]?.body).toEqual(posts[0]?.body);
    expect(frozen.digest).toBe(toDigest(await sha256(frozen.bytes)));
  });

  it.each<[string, () => Response | Promise<Response>, string]>([
    ['is not there', () => new HttpResponse(null, { status: 404 }), 'not-here'],
    ['is a login page', () => HttpResponse.html('<p>Welcome</p>'), 'not-a-keyset'],
    ['was changed', () => HttpResponse.json({ ...agency.keyset, seq: 9 }, { headers: date }), 'bad-signature'],
    [
      'is past its time by the server’s clock',
      () => HttpResponse.json(agency.keyset, { headers: { date: 'Sat, 22 Jan 2028 12:00:00 GMT' } }),
      'expired',
    ],
  ])('R23 sends nothing when the keyset %s', async (_, answer, code) => {
    serve(answer);
    const submitted = client().submit(smallSubmission(), { form: smallForm });
    await expect(submitted).rejects.toMatchObject({
      code: 'not-sealed',
      message: expect.stringContaining(code) as string,
    });
    expect(posts).toEqual([]);
  });

  it('T18 R23 sends nothing when the keyset is of another agency', async () => {
    serveKeyset((await agencyKeys()).keyset);
    await expect(client().freeze(smallSubmission(), smallForm)).rejects.toMatchObject({ code: 'not-sealed' });
  });

  it('R23 never goes back to an older keyset', async () => {
    const next = unsignedKeyset([agency.intake, agency.recovery], { seq: 2 });
    serveKeyset(await signKeyset(next, agency.root));
    const sealing = client();
    await sealing.prepare();
    serveKeyset(agency.keyset);
    const frozen = sealing.freeze(smallSubmission(), smallForm);
    await expect(frozen).rejects.toMatchObject({ message: expect.stringContaining('rolled-back') as string });
  });

  it('seals without a network once it was prepared', async () => {
    serveKeyset(agency.keyset);
    const sealing = client();
    await sealing.prepare();
    serve(() => HttpResponse.error());
    expect((await sealing.freeze(smallSubmission(), smallForm)).sealed).toBeDefined();
  });

  it('says that it can be tried again when the keys cannot be fetched', async () => {
    serve(() => HttpResponse.error());
    const frozen = client().freeze(smallSubmission(), smallForm);
    await expect(frozen).rejects.toMatchObject({ name: 'NotSentError', code: 'network' });
  });

  it('takes only receipts that the agency signed, where it signs them', async () => {
    const signing = await agencyKeys({ signsReceipts: true });
    serveKeyset(signing.keyset);
    const submit = () => client(signing.pin).submit(smallSubmission(), { form: smallForm, attempts: 2 });
    await expect(submit()).rejects.toMatchObject({ code: 'unverified' });
    signer = (await agencyKeys()).receipt;
    await expect(submit()).rejects.toMatchObject({ code: 'unverified' });
    signer = signing.receipt;
    await expect(submit()).resolves.toMatchObject({ code: '0000-0001' });
  });

  it.each(['', 'sha256-x', 'x'.repeat(50)])('is not made with %j for a pin', (keyPin) => {
    expect(() => client(keyPin)).toThrow(TypeError);
  });
});

describe('a client without a pin', () => {
  it('asks for no keys and sends as it always did', async () => {
    const plain = createIntakeClient({ endpoint, newId: () => randomUUID() });
    const frozen = await plain.freeze(smallSubmission(), smallForm);
    expect([frozen.sealed, frozen.form.hash.length]).toEqual([undefined, (await digestText('')).length]);
    await plain.send(frozen);
    expect(posts[0]?.type).toBe('application/json');
  });
});
