import { openPostgres } from '@open-intake/server';
import { type Demo, startDemo } from '../../e2e/demo.ts';
import { hostPage, servePages } from '../../e2e/host-page.ts';
import type { Site } from '../../e2e/serve-files.ts';
import { startPostgres, type TestPostgres } from '../../postgres.ts';

<<<<<<< Updated upstream

import { type Row, rowsOf } from './rows-of.ts';

=======

/** A submission as the database has it. */
export interface Row {
  readonly id: string;
  readonly code: string;
  /** What was posted, as it is stored. */
  readonly body: Buffer;
  /** When it was committed, in milliseconds since 1970; null where the database does not say. */
  readonly committed: number | null;
}
>>>>>>> Stashed changes

/** The real server on a real PostgreSQL, and an agency's site in front of them. */
export interface World {
  readonly postgres: TestPostgres;
  readonly server: Demo;
  readonly site: Site;
  /** The agency's page whose widget talks to this server, with more attributes. */
  page(server: string, attributes?: string): string;
  /** What is stored of the person of this name. */
  rowsOf(name: string): Promise<readonly Row[]>;
  stop(): Promise<void>;
}

/** What workers of these servers sign in with. */
export const workerToken = 'a-worker-token-for-faults-of-32-characters-and-more';

export async function startWorld(): Promise<World> {
  const postgres = await startPostgres({ track_commit_timestamp: 'on' });
  if (postgres === undefined) throw new Error('The fault matrix runs on PostgreSQL only, and there is none here.');
  const url = await postgres.newDatabase();
  const site = await servePages(() => pages);
  const pages: Record<string, ReturnType<typeof hostPage>> = {
    '/elsewhere': { type: 'text/html', body: '<!doctype html><title>Elsewhere</title>' },
  };
  const server = await startDemo({
    DATABASE_URL: url,
    OPEN_INTAKE_WORKER_TOKEN: workerToken,
    OPEN_INTAKE_FORM: `${import.meta.dirname}/../form`,
    OPEN_INTAKE_ALLOWED_ORIGINS: site.origin,
  });
  const database = await openPostgres(url, 2);
  return {
    postgres,
    server,
    site,
    page(address, attributes = 'safety="standard"') {
      const { origin } = new URL(address);
      const path = `/page/${Object.keys(pages).length}`;
      const all = `${attributes} lang="en" layout="page" src="${origin}/forms/one-need" exit-url="/elsewhere"`;
      pages[path] = hostPage(origin, { attributes: all });
      return `${site.origin}${path}`;
    },
    rowsOf: (name) => rowsOf(database, name),
    async stop() {
      await database.destroy();
      await server.stop();
      await site.stop();
      await postgres.stop();
    },
  };
}
<<<<<<< Updated upstream
=======

async function rowsOf(database: IntakeDatabase, name: string): Promise<readonly Row[]> {
  const { rows } = await sql<Row>`
    select id, code, body, case when current_setting('track_commit_timestamp') = 'on'
      then (extract(epoch from pg_xact_commit_timestamp(xmin)) * 1000)::float8 end as committed
    from submissions where position(convert_to(${name}, 'UTF8') in body) > 0`.execute(database);
  return rows;
}
>>>>>>> Stashed changes
