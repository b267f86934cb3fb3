import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { Kysely, PostgresDialect } from 'kysely';
import { afterAll, describe, expect, it } from 'vitest';
import { startPostgres } from '../../../../test/helpers/postgres.ts';
import { envelope, startTestIntake } from '../../test/test-intake.ts';
import { openPostgres } from './open-database.ts';
import type { Tables } from './tables.ts';
import { WatchedPool } from './watched-pool.ts';

const postgres = await startPostgres();
afterAll(() => postgres?.stop());

/** A line to PostgreSQL that can go dead: connections stay, new ones are taken, and nothing comes back. */
async function deadlyLine(url: string) {
  const target = new URL(url);
  const port = Number(target.port);
  const sockets = new Set<Socket>();
  let dead = false;
  const server = createServer((client) => {
    const database = connect(port, target.hostname);
    for (const socket of [client, database]) {
      sockets.add(socket);
      socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
      if (dead) socket.pause();
    }
    client.on('data', (piece: Buffer) => database.write(piece)).on('close', () => database.destroy());
    database.on('data', (piece: Buffer) => client.write(piece)).on('close', () => client.destroy());
    if (dead) for (const socket of [client, database]) socket.pause();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  target.port = String((server.address() as AddressInfo).port);
  const each = (change: 'pause' | 'resume') => {
    dead = change === 'pause';
    for (const socket of sockets) socket[change]();
  };
  return {
    url: target.href,
    die: () => each('pause'),
    live: () => each('resume'),
    stop: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

describe.runIf(postgres)('a PostgreSQL that does not answer', () => {
  it('is found out once; then everybody is told at once, until it answers again', { timeout: 60_000 }, async () => {
    const address = await postgres!.newDatabase();
    await (await openPostgres(address, 2)).destroy();
    const line = await deadlyLine(address);
    const pool = new WatchedPool({ url: line.url, connections: 4, patience: 200, longestAnswer: 800 });
    const database = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
    const intake = await startTestIntake({ database });
    expect((await intake.post(envelope())).status).toBe(201);

    line.die();
    const many = Array.from({ length: 12 }, () => intake.post(envelope()));
    expect((await Promise.all(many)).map(({ status }) => status)).toEqual(many.map(() => 503));

    const asked = performance.now();
    const next = [intake.post(envelope()), intake.get('/health'), intake.worker('/submissions')];
    expect((await Promise.all(next)).map(({ status }) => status)).toEqual([503, 503, 503]);
    expect(performance.now() - asked).toBeLessThan(500);

    line.live();
    await expect.poll(async () => (await intake.get('/health')).status, { timeout: 5_000 }).toBe(200);
    expect((await intake.post(envelope())).status).toBe(201);
    await database.destroy();
    line.stop();
  });

  it('is not taken for away when something only takes long', { timeout: 60_000 }, async () => {
    const url = await postgres!.newDatabase();
    const pool = new WatchedPool({ url, connections: 2, patience: 50 });
    const client = await pool.connect();
    const slow = client.query('select pg_sleep(0.6)');
    const other = await pool.connect();
    expect((await other.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
    await expect(slow).resolves.toBeDefined();
    client.release();
    other.release();
    await pool.end();
  });
});
