import { builtFiles } from './built-files.ts';
import { withTime } from './log-line.ts';
import { openLog } from './open-log.ts';
import { type Environment, readSettings } from './read-settings.ts';
import { run } from './run.ts';

const invented =
  'This is the demo: the page at / is of an invented agency. For an agency of your own: npx @open-intake/server (packages/server/README.md).';

/**
 * The demo of `npm start`: the same server with the page of an invented agency, on the next free port, whose worker token is
 * printed each time.
 *
 * @param pages the pages of the invented agency
 */
export async function runDemo(pages: string, environment: Environment): Promise<void> {
  const say = openLog();
  const warn = (text: string) => console.error(text);
  await run({
    output: { log: (line) => say(withTime(line)), fail: warn },
    settings() {
      const settings = readSettings(environment, {
        form: builtFiles.form(),
        agency: builtFiles.inventedAgency(),
        services: environment.OPEN_INTAKE_AGENCY ? undefined : builtFiles.inventedServices(),
        pages,
        originsHere: ['http://localhost:*', 'http://127.0.0.1:*'],
        morePorts: 100,
      });
      const isReal = settings.database.kind === 'postgres' || environment.OPEN_INTAKE_AGENCY !== undefined;
      if (isReal && settings.pages === pages) warn(invented);
      return settings;
    },
    announce({ url, store: { tokenFile, workerToken } }, { port: wished }) {
      const port = Number(new URL(url).port);
      if (wished !== 0 && port !== wished) warn(`Port ${wished} is in use, so the demo took ${port}.`);
      say(`agency page: ${url}`);
      say(`worker inbox: ${url}worker/`);
      say(`worker token: ${tokenFile === undefined ? 'the one in OPEN_INTAKE_WORKER_TOKEN' : workerToken}`);
    },
  });
}
