import type { CompiledServices } from '@open-intake/services';
import { afterAll, describe, expect, it } from 'vitest';
import { startTestDatabases } from '../../test/test-databases.ts';
import { startTestIntake } from '../../test/test-intake.ts';

const { databases, stop } = await startTestDatabases();
afterAll(stop);

const { database } = databases[0]!;

const fileFrom = (from: number): CompiledServices => ({
  format: 'open-intake-services/1',
  timeZone: 'America/Chicago',
  from,
  days: [0, 1440],
  places: {},
  services: [],
});

describe('the services of an agency', () => {
  it('are one file for everybody, made anew when it is older than a quarter of an hour', async () => {
    let clock = Date.parse('2026-11-30T12:00:00Z');
    const services = { compile: fileFrom };
    const intake = await startTestIntake({ database, services, now: () => new Date(clock) });
    const made = async () => ((await (await intake.get('/forms/small/services')).json()) as CompiledServices).from;
    const [first, second] = [await made(), await made()];
    clock += 15 * 60_000;
    expect([second - first, (await made()) - first]).toEqual([0, 15 * 60_000]);
  });

  it('are known by their ETag', async () => {
    const intake = await startTestIntake({ database, services: { compile: () => fileFrom(0) } });
    const { headers } = await intake.get('/forms/small/services');
    const again = await intake.get('/forms/small/services', { 'If-None-Match': headers.get('etag') ?? '' });
    expect(again.status).toBe(304);
  });

  it('are no mistake where the agency shows none', async () => {
    const intake = await startTestIntake({ database });
    expect((await intake.get('/forms/small/services')).status).toBe(204);
  });

  it('are those of a form', async () => {
    const intake = await startTestIntake({ database, services: { compile: fileFrom } });
    expect((await intake.get('/forms/nobody/services')).status).toBe(404);
  });
});
