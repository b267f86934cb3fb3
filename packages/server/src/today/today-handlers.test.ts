import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseAgency, parseToday, type TodayStatement } from '@open-intake/core';
import type { CompiledServices } from '@open-intake/services';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { empty, startTestDatabases } from '../../test/test-databases.ts';
import { problemCode, startTestIntake, type TestIntake } from '../../test/test-intake.ts';
import type { TodayHistory, TodayState } from '../api/worker-schemas.ts';

const { databases, stop } = await startTestDatabases();
afterAll(stop);

const root = resolve(import.meta.dirname, '../../../..');
const agency = parseAgency(readFileSync(resolve(root, 'packages/needs-assessment/agency.example.json')));

const service = (id: string, needs: readonly string[], more: object = {}) => ({
  id,
  needs,
  words: { en: { name: `The ${id}` } },
  phones: [{ number: '312 555 0177' }],
  ...more,
});
const compiled = {
  services: [
    service('pantry', ['food']),
    service('refuge', ['food', 'safety']),
    service('hidden', ['food'], { confidential: true }),
  ],
} as unknown as CompiledServices;

const until = '2026-12-02T15:00:00Z';
const full: TodayStatement = { kind: 'full', until };
const closed: TodayStatement = { kind: 'closed', until: '2026-12-01T15:00:00Z', reason: 'weather' };

describe.each(databases)('what is true today, on $name', ({ database }) => {
  let intake: TestIntake;
  let clock: Date;
  const start = () => startTestIntake({ database, agency, services: { compile: () => compiled }, now: () => clock });

  beforeEach(async () => {
    await empty(database);
    clock = new Date('2026-11-30T12:00:00Z');
    intake = await start();
  });

  const write = (statements: readonly unknown[], tag = '"0"', on: TestIntake = intake) =>
    on.worker('/today', {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json', ...(tag !== '' && { 'If-Match': tag }) },
      body: JSON.stringify({ statements }),
    });
  const served = async (on: TestIntake = intake) => parseToday(await (await on.get('/forms/small/today')).json());
  const changes = async () => ((await (await intake.worker('/today/history')).json()) as TodayHistory).changes;

  it('is nothing at first, and no 404', async () => {
    const response = await intake.get('/forms/small/today');
    expect([response.status, await response.json()]).toEqual([200, { format: 'open-intake-today/1', statements: [] }]);
    expect(await problemCode(await intake.get('/forms/other/today'))).toBe('unknown-form');
  });

  it('is served as soon as it is stated, by every process, and after a restart', async () => {
    const other = await start();
    await served(other);
    expect((await write([full])).status).toBe(200);
    expect((await served(other)).statements).toEqual([full]);
    expect((await served(await start())).statements).toEqual([full]);
  });

  it('is kept for a minute, or until something ends, under an ETag', async () => {
    await write([full]);
    const first = await intake.get('/forms/small/today');
    expect(first.headers.get('Cache-Control')).toBe('public, max-age=60, must-revalidate');
    const etag = first.headers.get('ETag') ?? '';
    expect((await intake.get('/forms/small/today', { 'If-None-Match': etag })).status).toBe(304);
    clock = new Date('2026-12-02T14:59:48Z');
    expect((await intake.get('/forms/small/today')).headers.get('Cache-Control')).toContain('max-age=12,');
  });

  it('is never served once it is over, each statement by itself', async () => {
    await write([closed, full]);
    clock = new Date('2026-12-01T14:59:59Z');
    expect((await served()).statements).toEqual([closed, full]);
    clock = new Date('2026-12-01T15:00:00Z');
    expect((await served()).statements).toEqual([full]);
    clock = new Date('2026-12-02T15:00:00Z');
    expect((await served()).statements).toEqual([]);
    const state = (await (await intake.worker('/today')).json()) as TodayState;
    expect([state.revision, state.statements]).toEqual([1, []]);
  });

  it('is not overwritten by who saw less: of two at once one is written', async () => {
    const answers = await Promise.all([write([full]), write([closed])]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect((await changes()).length).toBe(1);
    expect(await problemCode(await write([closed]))).toBe('changed');
    expect(await problemCode(await write([closed], '"7"'))).toBe('changed');
    expect((await write([closed], '"1"')).headers.get('ETag')).toBe('"2"');
  });

  it('is not written by who does not say what they saw', async () => {
    const answers = [await write([full], '*'), await write([full], '')];
    expect(await Promise.all(answers.map(problemCode))).toEqual(['changed', 'changed']);
  });

  it('keeps who said it, when, and what was said before', async () => {
    await write([full]);
    clock = new Date('2026-11-30T13:00:00Z');
    await write([full, closed], '"1"');
    await write([], '"2"');
    const all = await changes();
    expect(all.map(({ revision, at, statements, before }) => [revision, at, statements.length, before.length])).toEqual(
      [
        [3, '2026-11-30T13:00:00.000Z', 0, 2],
        [2, '2026-11-30T13:00:00.000Z', 2, 1],
        [1, '2026-11-30T12:00:00.000Z', 1, 0],
      ],
    );
    expect(all[0]?.who).toMatch(/^token-/);
  });

  it('is for workers to change, and stands in the audit', async () => {
    const bare = await intake.get('/today');
    expect(await problemCode(bare)).toBe('unauthorized');
    await intake.worker('/today');
    await write([full]);
    await changes();
    const rows = await database.selectFrom('audit').select(['action', 'submission']).orderBy('id').execute();
    expect(rows.map(({ action }) => action)).toEqual(['today', 'today-change', 'today-history']);
  });

  it('may name what there is: needs, contacts, services that everybody may see', async () => {
    const { named } = (await (await intake.worker('/today')).json()) as TodayState;
    expect(named.needs).toContainEqual({ id: 'food', label: { en: 'Food', es: 'Food' } });
    expect(named.needs.map(({ id }) => id)).not.toContain('none');
    expect(named.contacts.map(({ id }) => id)).toEqual(expect.arrayContaining(['988', 'agency']));
    expect(named.services).toEqual([{ id: 'pantry', label: { en: 'The pantry' }, phone: '312 555 0177' }]);
    expect(named.languages.slice(0, 2)).toEqual(['en', 'es']);
  });

  it('gives name and number of a service that is named', async () => {
    await write([{ kind: 'paused', until, need: 'food', instead: { service: 'pantry' } }]);
    expect((await served()).services).toEqual({ pantry: { name: { en: 'The pantry' }, phone: '312 555 0177' } });
  });

  it.each([
    [{ kind: 'full', until: 'soon' }, ['/statements bad-statements']],
    [{ kind: 'paused', until, need: 'cars', instead: { contact: '988' } }, ['/statements/0/need unknown-need']],
    [{ kind: 'line', until, contact: 'nobody', languages: [] }, ['/statements/0/contact unknown-contact']],
    [{ kind: 'full', until, instead: { service: 'refuge' } }, ['/statements/0/instead/service unknown-service']],
    [
      { kind: 'text', until, text: { en: 'You qualify for food stamps.' } },
      ['/statements/0/text/en eligibility-verdict'],
    ],
  ])('refuses %j', async (statement, errors) => {
    const response = await write([statement]);
    const { errors: said } = (await response.json()) as { errors: { pointer: string; code: string }[] };
    expect([response.status, said.map(({ pointer, code }) => `${pointer} ${code}`)]).toEqual([422, errors]);
    expect(await changes()).toEqual([]);
  });

  it('is written from the inbox by the name a worker signed in with', async () => {
    const origin = 'http://intake.test';
    const signIn = await intake.handle(
      new Request(`${origin}/worker/session`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Origin: origin },
        body: JSON.stringify({ token: intake.token, name: 'Rosa' }),
      }),
    );
    const cookie = signIn.headers.get('Set-Cookie')?.split(';')[0] ?? '';
    const put = (from: string) =>
      intake.handle(
        new Request(`${origin}/worker/api/today`, {
          method: 'PUT',
          headers: { 'Content-Type': 'application/json', 'If-Match': '"0"', Cookie: cookie, Origin: from },
          body: JSON.stringify({ statements: [full] }),
        }),
      );
    expect([(await put('https://elsewhere.example')).status, (await put(origin)).status]).toEqual([403, 200]);
    expect((await changes())[0]?.name).toBe('Rosa');
  });
});
