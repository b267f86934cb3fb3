import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { canonicalJson, type FormMessages, parseAgency, type Receipt } from '@open-intake/core';
import type { FilledForm } from '@open-intake/sdk';
import {
  importPrivateKey,
  isSignedReceipt,
  newPrivateJwk,
  openSubmission,
  sealSubmission,
  signKeyset,
  type VerifiedKeyset,
  verifyKeyset,
} from '@open-intake/sdk/seal';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AgencyKeys, agencyKeys, noon, unsignedKeyset } from '../../../../packages/sdk/test/agency-keys.ts';
import { smallForm, smallMessages } from '../../test/small-form.ts';
import { digest, envelope, problemCode, startTestIntake, type TestIntake } from '../../test/test-intake.ts';
import { openTestPglite } from '../../test/test-pglite.ts';
import type { IntakeDatabase } from '../database/open-database.ts';
import { receiptSigner } from './sign-receipt.ts';

const jose = { 'Content-Type': 'application/jose+json' };
const hash = digest(canonicalJson(smallForm));
const answers = { called: 'canary-name-7f3', urgent: ['sleep'], sleep: 'outside', words: 'canary-words-2d1' };

const openIntakeAgency = parseAgency(
  readFileSync(resolve(import.meta.dirname, '../../../needs-assessment/agency.example.json')),
);

let database: IntakeDatabase;
let agency: AgencyKeys;
let intake: TestIntake;

beforeAll(async () => {
  [database, agency] = await Promise.all([openTestPglite(), agencyKeys({ signsReceipts: true })]);
  const canary = new TextEncoder().encode('{"canary":true}');
  const sealing = { keyset: agency.keyset, canary, signReceipt: receiptSigner(agency.receipt) };
  intake = await startTestIntake({ database, sealing });
});
afterAll(() => database.destroy());

interface Sealed {
  readonly id: string;
  readonly bytes: Uint8Array;
}

/** A sealed submission of the small form. */
async function sealed(keys = agency, form = { id: 'small', version: '1.0.0', hash }): Promise<Sealed> {
  const submission = envelope(answers);
  const content = new TextEncoder().encode(JSON.stringify(submission));
  return { id: submission.id, bytes: await sealSubmission(content, keys.verified, { id: submission.id, form }) };
}

const post = ({ id, bytes }: Sealed, headers: Readonly<Record<string, string>> = {}) =>
  intake.post(bytes, { ...jose, 'Idempotency-Key': id, ...headers });

const outcome = async (response: Promise<Response>) => {
  const answer = await response;
  return [answer.status, answer.ok ? 'taken' : await problemCode(answer)];
};

/** One that names only some of the agency's keys, as no SDK of ours writes it. */
async function sealedTo(...recipients: readonly VerifiedKeyset['recipients'][number][]): Promise<Sealed> {
  const submission = envelope(answers);
  const content = new TextEncoder().encode(JSON.stringify(submission));
  const sorted = [...recipients].sort((one, other) => (one.kid < other.kid ? -1 : 1));
  const as = sorted.map((recipient) => ({ ...recipient, role: 'recovery' as const }));
  const keys = { seq: 1, recipients: [{ ...as[0]!, role: 'intake' as const }, ...as.slice(1)] };
  const form = { id: 'small', version: '1.0.0', hash };
  return { id: submission.id, bytes: await sealSubmission(content, keys, { id: submission.id, form }) };
}

describe('a sealed submission', () => {
  it('is not taken without a recovery key among its recipients, nor without one of those who read', async () => {
    const keys = await Promise.all(
      ['intake', 'intake', 'recovery', 'recovery'].map((role) => newPrivateJwk(role as 'intake')),
    );
    const keyset = await signKeyset(unsignedKeyset(keys), agency.root);
    const { recipients } = await verifyKeyset(keyset, agency.pin, { now: noon });
    const strict = await startTestIntake({ database, sealing: { keyset } });
    const of = (role: string) => recipients.filter((recipient) => recipient.role === role);
    const outcomes = [of('intake'), of('recovery'), [of('intake')[0]!, of('recovery')[0]!]].map(async (some) => {
      const { id, bytes } = await sealedTo(...some);
      return outcome(strict.post(bytes, { ...jose, 'Idempotency-Key': id }));
    });
    expect(await Promise.all(outcomes)).toEqual([
      [422, 'bad-request'],
      [422, 'bad-request'],
      [201, 'taken'],
    ]);
  });

  it('is kept once, with a receipt for its bytes that the agency signed', async () => {
    const submission = await sealed();
    const first = await post(submission);
    const receipt = (await first.json()) as Receipt;
    expect([first.status, receipt.digest]).toEqual([201, digest(submission.bytes)]);
    expect(await isSignedReceipt(receipt, agency.verified.receiptKeys)).toBe(true);
    const again = await post(submission);
    expect([again.status, await again.json()]).toEqual([200, receipt]);
  });

  it('comes back as it was, and opens', async () => {
    const submission = await sealed();
    await post(submission);
    const stored = (await (await intake.worker(`/submissions/${submission.id}`)).json()) as { sealed: unknown };
    expect(stored.sealed).toEqual(JSON.parse(Buffer.from(submission.bytes).toString()));
    const { bytes } = await openSubmission(stored.sealed, agency.reader, { id: submission.id, form: 'small' });
    expect(JSON.parse(Buffer.from(bytes).toString())).toMatchObject({ answers });
  });

  it('is in the list without anything that was answered', async () => {
    const submission = await sealed();
    await post(submission);
    const list = (await (await intake.worker('/submissions?language=es')).json()) as { submissions: { id: string }[] };
    const entry = list.submissions.find(({ id }) => id === submission.id)!;
    expect(Object.keys(entry).sort()).toEqual(['code', 'form', 'id', 'receivedAt', 'revision', 'sealed', 'status']);
  });

  it('has no packet here, but can be marked, and gives its form to who opens it', async () => {
    const submission = await sealed();
    await post(submission);
    expect(await outcome(intake.worker(`/submissions/${submission.id}/packet`))).toEqual([409, 'sealed']);
    const body = JSON.stringify({ status: 'seen' });
    const init = { method: 'PATCH', body, headers: { 'Content-Type': 'application/json' } };
    expect(await (await intake.worker(`/submissions/${submission.id}`, init)).json()).toMatchObject({
      status: 'seen',
      sealed: true,
    });
    const filled: unknown = await (await intake.worker(`/submissions/${submission.id}/form`)).json();
    expect(filled).toMatchObject({ form: { id: 'small', version: '1.0.0' }, messages: { en: {} } });
  });

  it('gives every edition of the words of its form, and is not told which was read', async () => {
    const submission = await sealed();
    await post(submission);
    const english = smallMessages.en as FormMessages;
    const reworded = { ...smallMessages, en: { ...english, title: 'Another title' } };
    const sealing = { keyset: agency.keyset };
    const later = await startTestIntake({
      database,
      sealing,
      forms: [{ form: smallForm, messages: reworded }],
      now: () => new Date('2027-01-01T00:00:00Z'),
    });
    const filled = (await (await later.worker(`/submissions/${submission.id}/form`)).json()) as FilledForm;
    expect([filled.messages.en?.title, filled.olderMessages?.map(({ en }) => en?.title)]).toEqual([
      'Another title',
      [english.title],
    ]);
  });

  it('has only its fixed columns in the CSV', async () => {
    const submission = await sealed();
    const { code } = (await (await post(submission)).json()) as Receipt;
    await intake.post(envelope({ called: 'Luz' }));
    const lines = (await (await intake.worker('/submissions.csv')).text()).split('\r\n');
    const line = lines.find((text) => text.startsWith(code))!;
    expect(line).toMatch(/,new,small,1\.0\.0,{10}true,+$/);
    expect(new Set(lines.slice(0, -1).map((text) => text.split(',').length)).size).toBe(1);
  });

  it('leaves nothing of what was answered in the database', async () => {
    const rows = await database.selectFrom('submissions').selectAll().where('sealed', '=', true).execute();
    const text = rows.map((row) => `${JSON.stringify(row)}${Buffer.from(row.body).toString('latin1')}`).join();
    expect(rows.length).toBeGreaterThan(3);
    expect(text).not.toMatch(/canary-|outside/);
  });
});

describe('a sealed body that is not taken', () => {
  it('R7 is to keys that are not the agency’s: the sender seals anew', async () => {
    expect(await outcome(post(await sealed(await agencyKeys())))).toEqual([421, 'stale-form']);
  });

  it('R16 is of another form', async () => {
    const other = await sealed(agency, { id: 'other', version: '1.0.0', hash });
    expect(await outcome(post(other))).toEqual([422, 'bad-request']);
  });

  it('is of a version that is not known', async () => {
    const stale = await sealed(agency, { id: 'small', version: '1.0.0', hash: digest('x') });
    expect(await outcome(post(stale))).toEqual([422, 'stale-form']);
  });

  it('comes under another key', async () => {
    const { bytes } = await sealed();
    expect(await outcome(post({ id: randomUUID(), bytes }))).toEqual([400, 'key-mismatch']);
  });

  it('is other bytes under a key that is there', async () => {
    const { id, bytes } = await sealed();
    await post({ id, bytes });
    expect(await outcome(post({ id, bytes: new Uint8Array([...bytes, 32]) }))).toEqual([422, 'key-reused']);
  });

  it.each<[string, string | Uint8Array, readonly unknown[]]>([
    ['plain', JSON.stringify(envelope({})), [422, 'bad-request']],
    ['no JSON', 'x', [422, 'bad-request']],
    ['an empty list', '[]', [422, 'bad-request']],
    ['larger than any can be', new Uint8Array(400_000), [413, 'too-large']],
  ])('is %s', async (_, body, expected) => {
    expect(await outcome(intake.post(body, jose))).toEqual(expected);
  });

  it('is packed or of another type', async () => {
    const submission = await sealed();
    const packed = post(submission, { 'Content-Encoding': 'gzip' });
    expect(await outcome(packed)).toEqual([415, 'unsupported-type']);
    const typed = post(submission, { 'Content-Type': 'application/jose' });
    expect(await outcome(typed)).toEqual([415, 'unsupported-type']);
  });
});

describe('the keys', () => {
  it('are there for everybody, to be kept for a minute', async () => {
    const response = await intake.get('/forms/small/keys');
    expect(response.headers.get('Cache-Control')).toContain('max-age=60');
    expect(await response.json()).toEqual(agency.keyset);
    expect(await outcome(intake.get('/forms/nothing/keys'))).toEqual([404, 'unknown-form']);
  });

  it('are told to workers with the canary', async () => {
    const keys: unknown = await (await intake.worker('/worker/api/keys')).json();
    expect(keys).toMatchObject({ seq: 1, kids: agency.keyset.keys.map(({ kid }) => kid), canary: { canary: true } });
    expect(await outcome(intake.get('/worker/api/keys'))).toEqual([401, 'unauthorized']);
  });

  it('are not there where the agency does not seal', async () => {
    const plain = await startTestIntake({ database });
    expect(await outcome(plain.get('/forms/small/keys'))).toEqual([404, 'not-found']);
    expect((await plain.worker('/worker/api/keys')).status).toBe(204);
    const { id, bytes } = await sealed();
    const posted = plain.post(bytes, { ...jose, 'Idempotency-Key': id });
    expect(await outcome(posted)).toEqual([415, 'unsupported-type']);
  });

  it('open with the recovery key too', async () => {
    const submission = await sealed();
    const recovery = await importPrivateKey(JSON.stringify(agency.recovery));
    expect((await openSubmission(submission.bytes, recovery)).header.id).toBe(submission.id);
  });
});

describe('an agency that revoked an intake key', () => {
  it('takes no envelope that names it: its sender seals anew', async () => {
    const [fresh, stolen] = await Promise.all([newPrivateJwk('intake'), sealed()]);
    const keyset = await signKeyset(unsignedKeyset([fresh, agency.recovery], { seq: 2 }), agency.root);
    const server = await startTestIntake({ database, sealing: { keyset } });
    const headers = { ...jose, 'Idempotency-Key': stolen.id };
    expect(await outcome(server.post(stolen.bytes, headers))).toEqual([421, 'stale-form']);
  });
});

describe('an agency that has keys', () => {
  const plainUntil = new Date('2027-01-31T00:00:00Z');
  const agencyFile = { agency: openIntakeAgency };
  const answersOf = async (server: TestIntake) => {
    const posted = await outcome(server.post(envelope(answers)));
    const { sealedOnly } = (await (await server.get('/forms/small/agency')).json()) as { sealedOnly?: boolean };
    return [...posted, sealedOnly];
  };

  it('takes sealed submissions only, and its agency file says so', async () => {
    const server = await startTestIntake({ database, sealing: { keyset: agency.keyset }, ...agencyFile });
    expect(await answersOf(server)).toEqual([403, 'sealed-only', true]);
    expect(await database.selectFrom('submissions').select('id').where('sealed', '=', false).execute()).toEqual([]);
  });

  it('may take plain ones beside them for a while, until a day that it names', async () => {
    let now = new Date('2027-01-30T23:59:59Z');
    const options = { database, sealing: { keyset: agency.keyset }, plainUntil, now: () => now, ...agencyFile };
    const server = await startTestIntake(options);
    expect(await answersOf(server)).toEqual([201, 'taken', undefined]);
    now = plainUntil;
    expect(await answersOf(server)).toEqual([403, 'sealed-only', true]);
  });

  it('gives the receipt again for what came before it had keys', async () => {
    const plain = await startTestIntake({ database });
    const submission = envelope(answers);
    await plain.post(submission);
    const server = await startTestIntake({ database, sealing: { keyset: agency.keyset } });
    expect(await outcome(server.post(submission))).toEqual([200, 'taken']);
  });
});
