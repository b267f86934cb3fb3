import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build, type Rollup } from 'vite';
import { splitWords } from '../../packages/widget/split-words.mjs';
import { root } from '../helpers/source-files.ts';
import { strictPolicy } from './host-page.ts';
import { serveFiles } from './serve-files.ts';

/** The default form in a language that is written from right to left, and a page whose widget has words in it. */
export interface PseudoRtl {
  /** The form folder with `en-XB` beside its own languages. */
  readonly formFolder: string;
  readonly origin: string;
  /** Address of the page that shows the form of a server. */
  page(server: string): string;
  stop(): Promise<void>;
}

/** Every text between Arabic letters, so that whatever stands on the wrong side shows. Placeholders stay whole. */
function mirrored(tree: unknown): unknown {
  if (typeof tree === 'string') return `ء ${tree} ي`;
  if (Array.isArray(tree)) return tree.map(mirrored);
  return Object.fromEntries(Object.entries(tree as object).map(([key, value]) => [key, mirrored(value)]));
}

const json = (path: string): unknown => JSON.parse(readFileSync(resolve(root, path), 'utf8'));

function copyForm(): string {
  const folder = mkdtempSync(join(tmpdir(), 'open-intake-form-'));
  const source = resolve(root, 'packages/needs-assessment');
  for (const name of ['form.json', 'messages']) cpSync(join(source, name), join(folder, name), { recursive: true });
  const form = json('packages/needs-assessment/form.json') as { languages: string[] };
  writeFileSync(join(folder, 'form.json'), JSON.stringify({ ...form, languages: [...form.languages, 'en-XB'] }));
  const words = mirrored(json('packages/needs-assessment/messages/en.json'));
  writeFileSync(join(folder, 'messages/en-XB.json'), JSON.stringify(words));
  return folder;
}

/** A script as an agency with a bundler would have it: the widget with its own words in one more language. */
async function bundle(): Promise<ReadonlyMap<string, string>> {
  const built = await build({
    root,
    configFile: false,
    plugins: [splitWords()],
    logLevel: 'error',
    resolve: { conditions: ['open-intake-source', 'module', 'browser', 'production'] },
    build: {
      write: false,
      minify: false,
      lib: { entry: resolve(import.meta.dirname, 'pages/pseudo-rtl.ts'), formats: ['es'], fileName: () => 'widget.js' },
    },
  });
  const { output } = (Array.isArray(built) ? built[0] : built) as Rollup.RollupOutput;
  return new Map(output.flatMap((file) => (file.type === 'chunk' ? [[`/${file.fileName}`, file.code] as const] : [])));
}

export async function servePseudoRtl(): Promise<PseudoRtl> {
  const formFolder = copyForm();
  const files = await bundle();
  const words = JSON.stringify(mirrored(json('packages/widget/src/messages/en.json')));
  const site = await serveFiles(({ pathname, searchParams }) => {
    if (pathname === '/words.json') return { type: 'application/json', body: words };
    const script = files.get(pathname);
    if (script !== undefined) return { type: 'text/javascript', body: script };
    const server = searchParams.get('server') ?? '';
    return {
      type: 'text/html',
      policy: strictPolicy(site.origin, server),
      body: `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>An agency</title><script type="module" src="/widget.js"></script>
<main><h1>An agency</h1><open-intake src="${server}/forms/needs-assessment" languages="en es en-XB"></open-intake></main></html>`,
    };
  });
  return {
    formFolder,
    origin: site.origin,
    page: (server) => `${site.origin}/?server=${encodeURIComponent(server)}`,
    async stop() {
      await site.stop();
      rmSync(formFolder, { recursive: true, force: true });
    },
  };
}
