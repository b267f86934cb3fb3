import { openLog } from '../node/open-log.ts';
import { builtFiles } from './built-files.ts';
import { withTime } from './log-line.ts';
import { type Environment, idleSettings, readSettings } from './read-settings.ts';
import { runUntilTold } from './run-server.ts';
import { startServer } from './start-server.ts';

const invented =
  'This is the demo: the page at / is of an invented agency. For an agency of your own: npx @open-intake/server (packages/server/README.md).';

/**
 * The demo of `npm start`: the same server with the page of an invented agency, on the next free port, whose worker token is
 * printed each time.
 *
 * @param pages the pages of the invented agency
 */
export async function runDemo(pages: string, environment: Environment): Promise<void> {
  const settings = () =>
    readSettings(environment, {
      form: builtFiles.form(),
      agency: builtFiles.inventedAgency(),
      pages,
      originsHere: ['http://localhost:*', 'http://127.0.0.1:*'],
      morePorts: 100,
    });
  const say = openLog();
  const log = (line: string) => say(withTime(line));
  const warn = (text: string) => console.error(text);
  await runUntilTold({ log, fail: warn }, async () => {
    const told = settings();
    for (const line of idleSettings(told)) warn(line);
    const isReal = told.database.kind === 'postgres' || environment.OPEN_INTAKE_AGENCY !== undefined;
    if (isReal && told.pages === pages) warn(invented);
    const server = await startServer(told, log);
    const port = Number(new URL(server.url).port);
    if (told.port !== 0 && port !== told.port) warn(`Port ${told.port} is in use, so the demo took ${port}.`);
    say(`agency page: ${server.url}`);
    say(`worker inbox: ${server.url}worker/`);
    const { tokenFile, workerToken } = server.store;
    say(`worker token: ${tokenFile === undefined ? 'the one in OPEN_INTAKE_WORKER_TOKEN' : workerToken}`);
    return server;
  });
}
