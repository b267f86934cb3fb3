import { createIntakeServer, hashWorkerToken, openPostgres, serve } from '@open-intake/server';
import { smallForm, smallMessages } from './small-form.ts';

// A server process for tests that end it without warning. It prints its address and serves until it dies.
const database = await openPostgres(process.env.DATABASE_URL ?? '');
const handle = await createIntakeServer({
  database,
  forms: [{ form: smallForm, messages: smallMessages }],
  workerTokenHash: hashWorkerToken('a token for tests'),
});
const { url } = await serve({ handle, port: 0 });
console.log(url);
