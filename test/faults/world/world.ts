import { openPostgres } from '@open-intake/server';
import { type Demo, startDemo } from '../../e2e/demo.ts';
import { hostPage, servePages } from '../../e2e/host-page.ts';
import type { Site } from '../../e2e/serve-files.ts';
import { startPostgres, type TestPostgres } from '../../helpers/postgres.ts';
import { type Row, rowsOf } from './rows-of.ts';

/** The real server on a real PostgreSQL, and an agency's site in front of them. */
export interface World {
  readonly postgres: TestPostgres;
  readonly server: Demo;
  readonly site: Site;
  /** The agency's page whose widget talks to this server, with more attributes. `reaches`: where else it may post to. */
  page(server: string, attributes?: string, reaches?: string): string;
  /** What is stored of the person of this name. */
  readonly rowsOf: (name: string) => Promise<readonly Row[]>;
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
    page(address, attributes = 'safety="standard"', reaches = '') {
      const { origin } = new URL(address);
      const path = `/page/${Object.keys(pages).length}`;
      const all = `${attributes} lang="en" layout="page" src="${origin}/forms/one-need" exit-url="/elsewhere"`;
      pages[path] = hostPage(`${origin} ${reaches}`, { script: `${origin}/open-intake.js`, attributes: all });
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
