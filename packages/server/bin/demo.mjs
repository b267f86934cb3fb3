// `npm start`: the agency page with the widget, the receiving server and the inbox, on one port of this machine.
import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildIfStale } from './build-if-stale.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
const inRoot = (path) => resolve(root, path);
const {
  DATABASE_URL,
  OPEN_INTAKE_AGENCY,
  OPEN_INTAKE_ALLOWED_ORIGINS,
  OPEN_INTAKE_DATA,
  OPEN_INTAKE_FORM,
  OPEN_INTAKE_PROXIES,
  OPEN_INTAKE_STAFF,
  OPEN_INTAKE_KEYS,
  OPEN_INTAKE_WORKER_TOKEN,
  PORT,
} = process.env;

const built = {
  server: 'packages/server/dist/esm/index.js',
  widget: 'packages/widget/dist/bundle/open-intake.js',
  inbox: 'packages/inbox/dist/app/index.html',
};
buildIfStale(root, Object.values(built));

const intakeServer = await import(pathToFileURL(inRoot(built.server)).href);
const {
  createIntakeServer,
  createSite,
  formatRequestLine,
  hashWorkerToken,
  loadAgency,
  loadFormFolder,
  loadStaffNotices,
  loadSealing,
  openLog,
  openPglite,
  openPostgres,
  serve,
  startNotices,
  startKeyWatch,
  startRetention,
  takeDataFolder,
} = intakeServer;

/** Problems of the person who starts it, told in plain words and without a stack. */
function stopWith(message) {
  console.error(message);
  process.exit(1);
}

function portOf(text) {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    stopWith(`PORT must be a number from 0 to 65535, not “${text}”.`);
  return port;
}

/** PostgreSQL where an address is given, else PGlite in the data folder. */
async function openDatabase() {
  if (!DATABASE_URL) {
    const folder = await takeDataFolder(resolve(OPEN_INTAKE_DATA ?? 'data'));
    try {
      const database = await openPglite(folder.database);
      return { database, token: folder.workerToken, print: true, release: folder.release };
    } catch (error) {
      await folder.release();
      throw error;
    }
  }
  if (!OPEN_INTAKE_WORKER_TOKEN || OPEN_INTAKE_WORKER_TOKEN.length < 32) {
    stopWith(
      'With DATABASE_URL, set OPEN_INTAKE_WORKER_TOKEN to a secret of 32 characters or more, such as from: openssl rand -hex 32',
    );
  }
  return {
    database: await openPostgres(DATABASE_URL),
    token: OPEN_INTAKE_WORKER_TOKEN,
    print: false,
    release: async () => {},
  };
}

/** Those that are named; without any, pages of this machine while it is tried out there, on whatever port they stand. */
function allowedOrigins() {
  if (OPEN_INTAKE_ALLOWED_ORIGINS) return OPEN_INTAKE_ALLOWED_ORIGINS.split(',').map((origin) => origin.trim());
  return DATABASE_URL ? [] : ['http://localhost:*', 'http://127.0.0.1:*'];
}

/** How many proxies of the agency's own stand in front. */
function proxies() {
  const count = Number(OPEN_INTAKE_PROXIES ?? 0);
  if (!Number.isInteger(count) || count < 0)
    stopWith(`OPEN_INTAKE_PROXIES must be a number such as 1, not “${OPEN_INTAKE_PROXIES}”.`);
  return count;
}

/** Goes on when whoever reads the log is gone. */
const say = openLog();
const log = (line) => say(formatRequestLine(line));

async function start() {
  const folder = OPEN_INTAKE_FORM ? resolve(OPEN_INTAKE_FORM) : inRoot('packages/needs-assessment');
  const form = await loadFormFolder(folder);
  const agency = await loadAgency(
    OPEN_INTAKE_AGENCY ? resolve(OPEN_INTAKE_AGENCY) : inRoot('packages/needs-assessment/agency.example.json'),
  );
  const staff = OPEN_INTAKE_STAFF ? await loadStaffNotices(resolve(OPEN_INTAKE_STAFF), process.env) : undefined;
  const sealing = OPEN_INTAKE_KEYS ? await loadSealing(resolve(OPEN_INTAKE_KEYS)) : undefined;
  const port = PORT ? portOf(PORT) : 8080;
  const { database, token, print, release } = await openDatabase();
  try {
    const intake = await createIntakeServer({
      database,
      forms: [form],
      agency,
      sealing,
      allowedOrigins: allowedOrigins(),
      workerTokenHash: hashWorkerToken(token),
      notices: staff !== undefined,
      log,
    });
    const handle = createSite({
      intake,
      widgetFolder: dirname(inRoot(built.widget)),
      inboxFolder: dirname(inRoot(built.inbox)),
      siteFolder: inRoot('examples/agency-site'),
      log,
    });
    const serving = await serve({ handle, port, tries: 100, proxies: proxies() });
    const retention = startRetention({ database, agency, log: say });
    const keyWatch = sealing && startKeyWatch({ keyset: sealing.keyset, log: say });
    const notices = staff && (await startNotices({ database, staff, log: say }));
    say(`agency page: ${serving.url}`);
    say(`worker inbox: ${serving.url}worker/`);
    say(print ? `worker token: ${token}` : 'worker token: the one in OPEN_INTAKE_WORKER_TOKEN');
    return async () => {
      await serving.stop();
      await notices?.stop();
      await retention.stop();
      keyWatch?.stop();
      await database.destroy();
      await release();
    };
  } catch (error) {
    await database.destroy();
    await release();
    throw error;
  }
}

let stop;
let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    if (stopping) return;
    stopping = true;
    Promise.resolve(stop?.()).then(
      () => process.exit(0),
      () => process.exit(1),
    );
  });
}
try {
  stop = await start();
} catch (error) {
  stopWith(
    ['FileProblem', 'FolderInUseError'].includes(error?.name)
      ? error.message
      : `Open Intake could not start: ${error?.message ?? error}`,
  );
}
