import { type Agency, agencySchema } from '@open-intake/core';
import { http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { seededRandom } from '../../test/seeded-random.ts';
import { smallForm, smallMessages } from '../../test/small-form.ts';
import { createFakeIntake } from '../testing/fake-intake.ts';
import { createIntakeClient } from './intake-client.ts';

const agency: Agency = agencySchema.parse({
  format: 'open-intake-agency/1',
  name: { en: 'Harbour House' },
  timeZone: 'America/Chicago',
  phone: { label: { en: 'Front desk' }, phone: '312 555 0100' },
  contacts: [],
  hours: [{ days: ['mon'], opens: '09:00', closes: '17:00' }],
  exitUrl: 'https://weather.example/',
  retentionDays: 90,
  languages: ['en'],
});

const intake = createFakeIntake({ form: smallForm, messages: { en: smallMessages }, agency });
const seen: { readonly path: string; readonly status: number; readonly asked: string | null }[] = [];
const server = setupServer(...intake.handlers);
server.events.on('response:mocked', ({ request, response }) => {
  seen.push({
    path: new URL(request.url).pathname,
    status: response.status,
    asked: request.headers.get('if-none-match'),
  });
});
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => {
  server.resetHandlers();
  intake.reset();
  seen.length = 0;
});
afterAll(() => server.close());

const client = () =>
  createIntakeClient({ endpoint: intake.endpoint, random: seededRandom(1), sleep: () => Promise.resolve() });

describe('loading', () => {
  it('reads the form, its words and the agency file', async () => {
    const one = client();
    expect([await one.form(), await one.messages('en'), await one.agency()]).toEqual([
      smallForm,
      smallMessages,
      agency,
    ]);
  });

  it('reads from src where it differs from where answers go', async () => {
    const other = createIntakeClient({ endpoint: 'https://intake.example/forms/small', src: `${intake.endpoint}/` });
    expect(await other.form()).toEqual(smallForm);
  });

  it('asks again by ETag and takes 304 for what it has', async () => {
    const one = client();
    const first = await one.form();
    const second = await one.form();
    expect(second).toBe(first);
    expect(seen.map(({ status }) => status)).toEqual([200, 304]);
    expect(seen[1]?.asked).toMatch(/^"sha256-/);
  });

  it('remembers per client, not per process', async () => {
    await client().form();
    await client().form();
    expect(seen.map(({ status }) => status)).toEqual([200, 200]);
  });

  it('gives nothing when the agency has no file', async () => {
    intake.fail({ kind: 'status', status: 404, problem: 'not-found' }, { on: 'reads' });
    expect(await client().agency()).toBeUndefined();
  });

  it('says which words are not there', async () => {
    const call = 'GET /forms/small/messages/fr';
    await expect(client().messages('fr')).rejects.toMatchObject({
      name: 'RequestError',
      code: 'not-here',
      status: 404,
    });
    await expect(client().messages('fr')).rejects.toThrow(call);
  });

  it('takes no path for a language', async () => {
    await expect(client().messages('../agency')).rejects.toBeInstanceOf(TypeError);
  });

  it.each([{ kind: 'network' } as const, { kind: 'status', status: 503 } as const])(
    'tries again after $kind',
    async (fault) => {
      intake.fail(fault, { on: 'reads', times: 2 });
      expect(await client().form()).toEqual(smallForm);
    },
  );

  it('stops after three tries', async () => {
    intake.fail({ kind: 'network' }, { on: 'reads', times: 9 });
    await expect(client().form()).rejects.toMatchObject({ code: 'network', attempts: 3 });
  });

  it('does not wait for a server that asks for a minute', async () => {
    intake.fail({ kind: 'status', status: 503, headers: { 'retry-after': '60' } }, { on: 'reads' });
    await expect(client().form()).rejects.toMatchObject({ code: 'busy', attempts: 1 });
  });

  it.each([
    ['a login page', new Response('<html>', { headers: { 'content-type': 'text/html' } })],
    ['JSON called text', new Response(JSON.stringify(smallForm), { headers: { 'content-type': 'text/plain' } })],
    ['another format', Response.json({ ...smallForm, format: 'open-intake/9' })],
    ['a list', Response.json([])],
    ['a form without sections', Response.json({ ...smallForm, sections: [] })],
    ['nothing', new Response(null, { status: 204 })],
    ['a 304 that nobody asked for', new Response(null, { status: 304 })],
  ])('does not take %s for a form', async (_, response) => {
    server.use(http.get(intake.endpoint, () => response));
    await expect(client().form()).rejects.toMatchObject({ code: 'unexpected-content' });
  });

  it('reads no more than 2 MiB', async () => {
    const huge = { ...smallForm, padding: 'x'.repeat(2 * 1024 * 1024) };
    server.use(http.get(intake.endpoint, () => Response.json(huge)));
    await expect(client().form()).rejects.toMatchObject({ code: 'unexpected-content' });
  });

  it('stops when told to', async () => {
    await expect(client().form({ signal: AbortSignal.abort('left') })).rejects.toBe('left');
  });
});
