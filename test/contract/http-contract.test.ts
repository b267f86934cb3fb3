import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseAgency, type Receipt, receiptSchema } from '@open-intake/core';
import { isSignedReceipt } from '@open-intake/sdk/seal';
import { createFakeIntake, createFakeKeys, type FakeIntake } from '@open-intake/sdk/testing';
import { getResponse } from 'msw';
import { afterAll, describe, expect, it } from 'vitest';
import { receiptSigner } from '../../packages/server/src/sealing/sign-receipt.ts';
import { smallForm, smallMessages } from '../../packages/server/test/small-form.ts';
import { envelope, startTestIntake } from '../../packages/server/test/test-intake.ts';
import { openTestPglite } from '../../packages/server/test/test-pglite.ts';
import { root } from '../helpers/source-files.ts';
import { contractCases, formAddress, type Outcome, origin } from './contract-cases.ts';
import { sealedCases } from './sealed-cases.ts';

type Handle = (request: Request) => Promise<Response>;

const agency = parseAgency(readFileSync(resolve(root, 'packages/needs-assessment/agency.example.json')));
const database = await openTestPglite();
afterAll(() => database.destroy());
const real = await startTestIntake({ database, agency });
const fake = createFakeIntake({ form: smallForm, messages: smallMessages, agency, baseUrl: origin });

/** The handlers of a fake server as one function. */
const handleOf =
  ({ handlers }: FakeIntake): Handle =>
  async (request) => {
    const response = await getResponse([...handlers], request);
    if (!response) throw new Error(`No handler took ${request.method} ${request.url}.`);
    return response;
  };

const servers: readonly { readonly name: string; readonly handle: Handle }[] = [
  { name: 'the real server', handle: real.handle },
  { name: 'the fake server of the SDK', handle: handleOf(fake) },
];

async function outcomeOf(response: Response): Promise<Outcome> {
  if (response.status < 400) return [response.status];
  expect(response.headers.get('Content-Type')).toBe('application/problem+json');
  const { type, status, errors } = (await response.json()) as {
    type: string;
    status: number;
    errors?: { pointer: string; code: string }[];
  };
  expect(status).toBe(response.status);
  const code = type.replace('urn:open-intake:problem:', '');
  return errors ? [status, code, errors.map((error) => `${error.pointer} ${error.code}`)] : [status, code];
}

async function answersTo(handle: Handle, requests: readonly Request[]): Promise<readonly Response[]> {
  const answers: Response[] = [];
  for (const request of requests) answers.push(await handle(request));
  return answers;
}

describe.each(servers)('the HTTP contract, as $name keeps it', ({ handle }) => {
  describe.each(Object.entries(contractCases))('%s', (_, cases) => {
    it.each(cases)('$name', async ({ requests, outcomes }) => {
      const answers = await answersTo(handle, requests());
      expect(await Promise.all(answers.map(outcomeOf))).toEqual(outcomes);
    });
  });

  it('gives one receipt, and the same again', async () => {
    const again = contractCases.taken.at(-1)!;
    const receipts = await Promise.all((await answersTo(handle, again.requests())).map((answer) => answer.json()));
    expect(receiptSchema.safeParse(receipts[0]).success).toBe(true);
    expect(receipts).toEqual([receipts[0], receipts[0], receipts[0]]);
  });

  it.each(['', '/messages/en', '/agency', '/today'])(
    'serves %j as JSON under an ETag, and 304 to who has it',
    async (path) => {
      const first = await handle(new Request(`${formAddress}${path}`));
      const etag = first.headers.get('ETag') ?? '';
      const again = await handle(
        new Request(`${formAddress}${path}`, { headers: { 'If-None-Match': `"x", W/${etag}` } }),
      );
      expect([first.headers.get('Content-Type'), again.status, await again.text()]).toEqual([
        'application/json',
        304,
        '',
      ]);
    },
  );

  it('gives the form under the hash that submissions name', async () => {
    const [form] = await answersTo(handle, [new Request(formAddress)]);
    expect(form?.headers.get('ETag')).toBe(`"${envelope().form.hash}"`);
  });
});

const keys = await createFakeKeys();
const sealing = { keyset: keys.keyset, signReceipt: receiptSigner(keys.receiptKey) };
const realSealing = await startTestIntake({ database, sealing });
const fakeSealing = createFakeIntake({ form: smallForm, messages: smallMessages, keys, baseUrl: origin });
const cases = await sealedCases(keys);

describe.each([
  { name: 'the real server', handle: realSealing.handle },
  { name: 'the fake server of the SDK', handle: handleOf(fakeSealing) },
])('the HTTP contract where an agency seals, as $name keeps it', ({ handle }) => {
  it.each(cases)('$name', async ({ requests, outcomes }) => {
    const answers = await answersTo(handle, await requests());
    expect(await Promise.all(answers.map(outcomeOf))).toEqual(outcomes);
  });

  it('gives one receipt that the agency signed, and the same again', async () => {
    const again = cases.find(({ name }) => name === 'an envelope, again and again')!;
    const answers = await answersTo(handle, await again.requests());
    const receipts = (await Promise.all(answers.map((answer) => answer.json()))) as Receipt[];
    expect(await isSignedReceipt(receipts[0]!, keys.keyset.receiptKeys ?? [])).toBe(true);
    expect(receipts).toEqual([receipts[0], receipts[0], receipts[0]]);
  });

  it('gives the keyset as it was signed', async () => {
    const answer = await handle(new Request(`${formAddress}/keys`));
    expect(await answer.json()).toEqual(keys.keyset);
  });
});
