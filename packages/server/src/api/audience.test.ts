import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestIntake, type TestIntake } from '../../test/test-intake.ts';
import { openTestPglite } from '../../test/test-pglite.ts';
import type { IntakeDatabase } from '../database/open-database.ts';
import { audiences } from './audience.ts';
import { type MountedRoute, mountedRoutes } from './routes.ts';

const page = 'https://agency.example';
const host = 'http://127.0.0.1:8080';
let database: IntakeDatabase;
let intake: TestIntake;
let cookie: string;
beforeAll(async () => {
  database = await openTestPglite();
  intake = await startTestIntake({ database, allowedOrigins: [page] });
  const signedIn = await intake.handle(
    new Request(`${host}/worker/session`, {
      method: 'POST',
      headers: { 'Sec-Fetch-Site': 'same-origin', 'Content-Type': 'application/json' },
      body: JSON.stringify({ token: intake.token }),
    }),
  );
  cookie = signedIn.headers.get('Set-Cookie')?.split(';')[0] ?? '';
});
afterAll(() => database.destroy());

const call = (
  { route, path }: MountedRoute,
  headers: Readonly<Record<string, string>>,
  method: string = route.method,
) =>
  intake.handle(
    new Request(`${host}${path.replace(':form', 'small').replace(':id', randomUUID())}`, { method, headers }),
  );
const nameOf = ({ route, path }: MountedRoute) => `${route.method} ${path}`;
const rows = (wanted: (mounted: MountedRoute) => boolean) =>
  mountedRoutes.filter(wanted).map((mounted) => [nameOf(mounted), mounted] as const);
const isForClients = ({ route }: MountedRoute) => audiences[route.audience].otherOrigins;

describe('who may call', () => {
  it.each(rows(isForClients))('%s: pages of allowed origins', async (_, mounted) => {
    const { headers } = await call(mounted, { Origin: page });
    expect(headers.get('Access-Control-Allow-Origin')).toBe(page);
    expect((await call(mounted, { Origin: page }, 'OPTIONS')).status).toBe(204);
  });

  it.each(rows((mounted) => !isForClients(mounted)))('%s: no page of another origin', async (_, mounted) => {
    const { headers } = await call(mounted, { Origin: page });
    expect(headers.get('Access-Control-Allow-Origin')).toBeNull();
    expect(headers.get('Cross-Origin-Resource-Policy')).toBe('same-origin');
    expect((await call(mounted, { Origin: page }, 'OPTIONS')).status).toBe(405);
  });

  it.each(rows(({ door }) => door.credentials.length > 0))('%s: nobody without a token', async (_, mounted) => {
    const answer = await call(mounted, {});
    expect([answer.status, answer.headers.get('Cache-Control')]).toEqual([401, 'no-store']);
  });

  it.each(rows(({ route, door }) => route.method !== 'GET' && (door.prefix !== '' || route.audience === 'page')))(
    '%s: no other site by a browser that is signed in',
    async (_, mounted) => {
      expect((await call(mounted, { Cookie: cookie, 'Sec-Fetch-Site': 'cross-site' })).status).toBe(403);
    },
  );
});
