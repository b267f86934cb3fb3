import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  createIntakeServer,
  createSite,
  hashWorkerToken,
  loadAgency,
  loadFormFolder,
  newWorkerToken,
  serve,
} from '@open-intake/server';
import { openTestPglite } from '../../packages/server/test/test-pglite.ts';
import { exampleNames, examplesFolder } from '../forms/examples/example-forms.ts';
import { root } from '../helpers/source-files.ts';

/** All example forms on one real server, each on a page of its own. */
export interface ExamplesServer {
  page(name: string): string;
  /** The submission that was received under a code. */
  stored(code: string): Promise<Readonly<Record<string, unknown>>>;
  stop(): Promise<void>;
}

const pageOf = (name: string) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${name}</title>
    <script type="module" src="/open-intake.js"></script>
  </head>
  <body>
    <main><h1>${name}</h1><open-intake src="/forms/${name}"></open-intake></main>
  </body>
</html>
`;

export async function startExamplesServer(): Promise<ExamplesServer> {
  const siteFolder = mkdtempSync(join(tmpdir(), 'open-intake-examples-'));
  for (const name of exampleNames) writeFileSync(join(siteFolder, `${name}.html`), pageOf(name));
  const token = newWorkerToken();
  const database = await openTestPglite();
  const agency = await loadAgency(resolve(root, 'packages/needs-assessment/agency.example.json'));
  const intake = await createIntakeServer({
    database,
    forms: await Promise.all(exampleNames.map((name) => loadFormFolder(resolve(examplesFolder, name)))),
    agency: { ...agency, languages: ['en', 'es', 'ar'] },
    workerTokenHash: hashWorkerToken(token),
  });
  const handle = createSite({
    intake,
    widgetFolder: resolve(root, 'packages/widget/dist/bundle'),
    inboxFolder: resolve(root, 'packages/inbox/dist/app'),
    siteFolder,
  });
  const serving = await serve({ handle, port: 0 });
  const { url } = serving;
  const read = async (path: string): Promise<unknown> => {
    const response = await fetch(new URL(path, url), { headers: { authorization: `Bearer ${token}` } });
    if (!response.ok) throw new Error(`${path} answered ${response.status}`);
    return response.json();
  };
  const entries = async () =>
    ((await read('/submissions')) as { submissions: { id: string; code: string }[] }).submissions;
  return {
    page: (name) => new URL(`${name}.html`, url).href,
    async stored(code) {
      const entry = (await entries()).find((one) => one.code === code.replace(/\s/, '-'));
      if (entry === undefined) throw new Error(`Nothing is stored under ${code}.`);
      const { submission } = (await read(`/submissions/${entry.id}`)) as { submission: Record<string, unknown> };
      return submission;
    },
    async stop() {
      await serving.stop();
      await database.destroy();
      rmSync(siteFolder, { recursive: true });
    },
  };
}
