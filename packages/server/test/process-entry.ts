import {
  createIntakeServer,
  hashWorkerToken,
  loadFormFolder,
  openPostgres,
  serve,
  startNotifications,
} from '@open-intake/server';
import { smallForm, smallMessages } from './small-form.ts';

// A server process for tests that end it without warning. It prints its address and serves until it dies.
const { FORM_FOLDER, PROXIES = '0', WEBHOOK_URL, WEBHOOK_SECRET = '' } = process.env;
const database = await openPostgres(process.env.DATABASE_URL ?? '');
const handle = await createIntakeServer({
  database,
  forms: [{ form: smallForm, messages: smallMessages }, ...(FORM_FOLDER ? [await loadFormFolder(FORM_FOLDER)] : [])],
  workerTokenHash: hashWorkerToken('a-token-for-tests'),
  notifications: WEBHOOK_URL !== undefined,
});
if (WEBHOOK_URL !== undefined) {
  const webhook = { url: WEBHOOK_URL, secret: WEBHOOK_SECRET };
  await startNotifications({ database, staff: { webhook }, every: 100, abandonedAfter: 2 });
}
const { url } = await serve({ handle, port: 0, proxies: Number(PROXIES) });
console.log(url);
