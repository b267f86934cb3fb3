import { readdir, readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { EnvironmentOptions, Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { noteBuiltFrom, sourceDigest } from './packages/server/bin/built-from.mjs';
import { loadPart, splitWords } from './packages/widget/split-words.mjs';

const root = import.meta.dirname;
const inPackages = (path: string) => resolve(root, 'packages', path);

/** Our packages are read from their TypeScript source, in builds and in tests. */
const conditions = ['open-intake-source', 'module', 'browser', 'development|production'];
const conditionsForNode = ['open-intake-source', 'module', 'node', 'development|production'];

const pageEnvironments = new Set(['bundle', 'single', 'servicesBundle', 'inboxApp']);

/** How long our plugins take is no news for whoever starts the demo. */
const checks = { pluginTimings: false } as const;

const minified = { compress: true, mangle: true, codegen: { removeWhitespace: true } } as const;

/** What npm gets of a package: ES modules, file by file so that bundlers drop what is unused, with every other package left as an import. */
function library(name: string, entries: Readonly<Record<string, string>>): EnvironmentOptions {
  return {
    consumer: 'client',
    resolve: { conditions },
    build: {
      outDir: inPackages(`${name}/dist/esm`),
      emptyOutDir: true,
      target: 'es2022',
      sourcemap: true,
      minify: false,
      lib: {
        entry: Object.fromEntries(
          Object.entries(entries).map(([entry, file]) => [entry, inPackages(`${name}/src/${file}`)]),
        ),
        formats: ['es'],
      },
      rolldownOptions: {
        checks,
        external: (id) => !id.startsWith('.') && !id.startsWith('/') && !id.startsWith(root) && !id.startsWith('\0'),
        output: { preserveModules: true, preserveModulesRoot: inPackages(`${name}/src`), entryFileNames: '[name].js' },
      },
    },
  };
}

/**
 * What a first screen may need beside the script: the fields that are not in it, pictures and icons of choices, long screens; and
 * what the rarest fields share with the screens that come later, so that those fields do not load these.
 */
const firstScreenExtras = new RegExp(
  [
    '/fields/(more-fields|decorations)\\.ts$',
    '/fields/choice/stands-apart\\.ts$',
    '/core/src/.*/(accepts-file|address-(lines|parts)|clean-file-name|file-limits|is-searched|money-text|parse-decimal|scale-points|signature-(box|path))\\.ts$',
    '/lit-html/directives/repeat\\.js$',
  ].join('|'),
);

/** What a page loads: everything it needs, minified. `split`: hashed chunks that load when they are needed. */
function browserBundle(outDir: string, input: Readonly<Record<string, string>>, split: boolean): EnvironmentOptions {
  return {
    consumer: 'client',
    resolve: { conditions: ['open-intake-source', 'module', 'browser', 'production'] },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: inPackages(outDir),
      emptyOutDir: split,
      target: ['chrome109', 'firefox115', 'safari16.4'],
      // Library mode leaves out the helper that preloads chunks: ours load when they are needed.
      lib: {
        entry: Object.fromEntries(Object.entries(input).map(([entry, file]) => [entry, inPackages(file)])),
        formats: ['es'],
      },
      rolldownOptions: {
        checks,
        // The entry may export what later chunks share with it.
        preserveEntrySignatures: false,
        output: {
          minify: minified,
          // What the first screen needs is one file, and what later chunks share is few: many small ones compress badly.
          codeSplitting: split && {
            groups: [
              { name: 'first', tags: ['$initial'], priority: 1 },
              // Each with whatever it needs that is not in a file above it.
              { name: 'more-fields', test: firstScreenExtras, priority: 0.9 },
              { name: 'more-operators', test: /\/loading\/more-operators\.ts$/, priority: 0.9 },
              // Small and by itself: whoever presses the exit at once waits for it.
              { name: 'keep-cover', test: /\/exit\/(keep-cover|hide-title|stay-on-top)\.ts$/, priority: 0.85 },
              { name: 'deferred', test: /\/(intake\/deferred|fields\/group\/group-field)\.ts$/, priority: 0.8 },
              { name: 'shared', minShareCount: 2, entriesAware: true, entriesAwareMergeThreshold: 4000 },
            ],
          },
          entryFileNames: '[name].js',
          // The names of all that share a chunk would stand in what loads first.
          chunkFileNames: ({ name }) => `chunks/${name.split('~', 1)[0]}-[hash].js`,
        },
      },
    },
  };
}

/** Writes `.br` and `.gz` beside what pages load, so that servers need not compress. */
function precompress(): Plugin {
  const brotli = promisify(brotliCompress);
  const zip = promisify(gzip);
  return {
    name: 'open-intake:precompress',
    applyToEnvironment: ({ name }) => pageEnvironments.has(name),
    async writeBundle({ dir }, files) {
      await Promise.all(
        Object.keys(files).map(async (file) => {
          const path = resolve(dir ?? '', file);
          const bytes = await readFile(path);
          await writeFile(
            `${path}.br`,
            await brotli(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
          );
          await writeFile(`${path}.gz`, await zip(bytes, { level: 9 }));
        }),
      );
    },
  };
}

/** Who translated when, and the notes about it, are for those who read the source: a page asks for the languages. */
function translatedOnly(ledger: string): string {
  const { languages } = JSON.parse(ledger) as { readonly languages: object };
  return JSON.stringify({ languages: Object.fromEntries(Object.keys(languages).map((tag) => [tag, {}])) });
}

/** Comments, and the spaces and last semicolons that style sheets do without. */
function compactStyles(code: string): string {
  const told = code.replaceAll(/\/\*.*?\*\/\n?/gs, '');
  return told.replaceAll(/(?<=[;{},`])\n|\n(?=[}`])| (?={)|(?<=[:,]) | (?=>)|(?<=>) |;(?=\n?})/g, '');
}

/** Indentation inside `html` and `css` templates is for those who read the source: no page needs it. */
function compactTemplates(): Plugin {
  return {
    name: 'open-intake:compact-templates',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => pageEnvironments.has(name),
    transform(code, id) {
      if (id === inPackages('widget/src/messages/translations.json')) return { code: translatedOnly(code), map: null };
      if (!id.startsWith(inPackages('')) || !id.endsWith('.ts')) return undefined;
      const flat = code.replaceAll(/\n\s+/g, '\n');
      return { code: id.endsWith('.styles.ts') ? compactStyles(flat) : flat, map: null };
    },
    // What told the bundler that a call has no effect tells a browser nothing.
    generateBundle(_, files) {
      for (const file of Object.values(files)) {
        if (file.type === 'chunk')
          file.code = file.code.replaceAll(
            /(\w?)\/\* @__PURE__ \*\/ ?/g,
            (_, before: string) => before && `${before} `,
          );
      }
    },
  };
}

/** What every document inherits from. A library can have put something else in the place of `Document`. */
const native = 'Object.getPrototypeOf(HTMLDocument.prototype)';

const litFile = /\/node_modules\/(?:lit-html|lit-element|@lit\/reactive-element)\//;

/**
 * Markup of a page can stand for what `document` has (`<form name="createElement">`) and for what `window` lacks
 * (`<a id="litHtmlVersions">`). Ours takes the functions from where no markup gets, and asks for no globals of Lit's own: they serve
 * its warnings, and browsers and servers that ours are not.
 */
function ownDocument(): Plugin {
  return {
    name: 'open-intake:own-document',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => pageEnvironments.has(name),
    transform(code, id) {
      if (!litFile.test(id)) return undefined;
      const [, alias = 'document'] = /\b(\w+)=document,/.exec(code) ?? [];
      return {
        code: code
          .replaceAll(
            new RegExp(`\\b(document|${alias})\\.(create(?:Element|Comment|TreeWalker))\\(`, 'g'),
            `${native}.$2.call($1,`,
          )
          .replaceAll(/(\([^()]*\))\.importNode\(/g, `${native}.importNode.call($1,`)
          .replaceAll(/\((\w+)\.(?:lit|reactive)\w*Versions\?\?=\[\]\)\.push\("[^"]*"\)/g, 'void 0')
          .replaceAll(/\b\w+\.(?:lit|reactive)\w+Support\b/g, '(void 0)')
          .replaceAll(/\b\w+\.(?:ShadyCSS|litNonce)\b/g, '(void 0)')
          .replaceAll(/\b\w+\.litPropertyMetadata\?\?=new WeakMap\b/g, 'void 0')
          .replaceAll(/\blitPropertyMetadata\.get\(\w+\)/g, 'void 0')
          // A browser without trusted types has room for an element of that name.
          .replaceAll(/\b(\w+)\?\1\.createPolicy\(/g, '$1?.createPolicy?$1.createPolicy('),
        map: null,
      };
    },
  };
}

/** The few bytes that the bundler's own helper takes are no file of their own: it would be one more to wait for. */
function inlineHelper(): Plugin {
  return {
    name: 'open-intake:inline-helper',
    applyToEnvironment: ({ name }) => name === 'bundle',
    generateBundle(_, files) {
      const helper = Object.values(files).find(({ fileName }) => /rolldown-runtime-[^/]+\.js$/.test(fileName));
      if (helper?.type !== 'chunk') return;
      const [code = '', names = ''] = helper.code.trim().split(/export\{([^}]*)\};?$/);
      const statement = new RegExp(`import\\{([^}]*)\\}from"\\./${helper.fileName.split('/').at(-1)}";`);
      for (const file of Object.values(files))
        if (file.type === 'chunk')
          file.code = file.code.replace(
            statement,
            (_, imported: string) =>
              `var{${imported.replaceAll(' as ', ':')}}=(()=>{${code}return{${names.replaceAll(/(\w+) as (\w+)/g, '$2:$1')}}})();`,
          );
      delete files[helper.fileName];
    },
  };
}

/** Old libraries add to every object of the page: what a loop of ours or of a library of ours goes through is the object's own. */
function ownKeys(): Plugin {
  return {
    name: 'open-intake:own-keys',
    applyToEnvironment: ({ name }) => pageEnvironments.has(name),
    generateBundle(_, files) {
      const loop = /\bfor\((let|const|var) (\w+) in (\w+(?:\.\w+)*)\)/g;
      for (const file of Object.values(files))
        if (file.type === 'chunk') file.code = file.code.replaceAll(loop, 'for($1 $2 of Object.keys($3??{}))');
    },
  };
}

/** The HPKE library asks Node for Web Crypto where a browser has none; ours all have it. */
function noNodeCrypto(): Plugin {
  const empty = '\0no-node-crypto';
  return {
    name: 'open-intake:no-node-crypto',
    enforce: 'pre',
    resolveId: (id, importer) => (id === 'crypto' && importer?.includes('@hpke') ? empty : undefined),
    load: (id) => (id === empty ? 'export {};' : undefined),
  };
}

/** Puts the inbox's page beside its script. */
function inboxPage(): Plugin {
  return {
    name: 'open-intake:inbox-page',
    applyToEnvironment: ({ name }) => name === 'inboxApp',
    async generateBundle() {
      const page = await readFile(inPackages('inbox/index.html'), 'utf8');
      this.emitFile({
        type: 'asset',
        fileName: 'index.html',
        source: page.replace(/src="[^"]*src\/main\.ts"/, 'src="/worker/inbox.js"'),
      });
    },
  };
}

/** The first words of each language as data beside the script: a server brings them along with it. */
function firstWords(): Plugin {
  const folder = inPackages('widget/src/messages');
  return {
    name: 'open-intake:first-words',
    applyToEnvironment: ({ name }) => name === 'bundle',
    async generateBundle() {
      const languages = (await readdir(folder)).filter(
        (file) => /^[\w-]+\.json$/.test(file) && file !== 'translations.json',
      );
      for (const file of languages)
        this.emitFile({
          type: 'asset',
          fileName: `words/${file}`,
          source: await loadPart(resolve(folder, `${file}?first`)),
        });
    },
  };
}

/** The day of this build, so that a page knows that keys which ended before it are over, whatever a server says. */
const builtAt = (): number => {
  const seconds = Number(process.env.SOURCE_DATE_EPOCH ?? Date.now() / 1000);
  return Math.floor(seconds / 86_400) * 86_400_000;
};

export default defineConfig({
  root,
  define: { openIntakeBuiltAt: builtAt() },
  appType: 'custom',
  resolve: { conditions },
  ssr: { resolve: { conditions: conditionsForNode, externalConditions: conditionsForNode } },
  plugins: [
    precompress(),
    inboxPage(),
    splitWords(),
    firstWords(),
    compactTemplates(),
    ownDocument(),
    ownKeys(),
    inlineHelper(),
    noNodeCrypto(),
  ],
  builder: {
    async buildApp(builder) {
      const sources = sourceDigest(root);
      // A build that is broken off leaves files of which nobody knows what they are.
      noteBuiltFrom(root, '');
      for (const name of [
        'core',
        'sdk',
        'widget',
        'server',
        'services',
        'bundle',
        'servicesBundle',
        'single',
        'inboxApp',
        'cli',
        'previewApp',
      ]) {
        await builder.build(builder.environments[name]!);
      }
      noteBuiltFrom(root, sources);
    },
  },
  environments: {
    core: library('core', { index: 'index.ts', 'lint/index': 'lint/index.ts' }),
    sdk: library('sdk', {
      index: 'index.ts',
      'outbox/index': 'outbox/index.ts',
      'seal/index': 'seal/index.ts',
      'testing/index': 'testing/index.ts',
    }),
    widget: library('widget', {
      index: 'index.ts',
      define: 'define.ts',
      'define-packet': 'define-packet.ts',
      'define-services': 'define-services.ts',
      'define-interview': 'define-interview.ts',
    }),
    server: library('server', { index: 'index.ts' }),
    services: library('services', {
      index: 'index.ts',
      'read/index': 'read/index.ts',
      'compile/index': 'compile/index.ts',
    }),
    bundle: browserBundle('widget/dist/bundle', { 'open-intake': 'widget/src/define.ts' }, true),
    servicesBundle: browserBundle(
      'widget/dist/bundle',
      { 'open-intake-services': 'widget/src/define-services.ts' },
      false,
    ),
    single: browserBundle('widget/dist/bundle', { 'open-intake.single': 'widget/src/define.ts' }, false),
    inboxApp: browserBundle('inbox/dist/app', { inbox: 'inbox/src/main.ts' }, true),
    cli: library('cli', { index: 'index.ts' }),
    previewApp: browserBundle('cli/dist/preview', { preview: 'cli/src/preview/main.ts' }, true),
  },
  test: {
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // One more than the cores of a small machine: tests wait a quarter of their time.
    maxWorkers: 3,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // A third of the time would go into reading the same modules for each file anew.
          isolate: false,
          include: [
            'packages/{core,server,cli,services}/{src,test}/**/*.test.ts',
            'test/{bench,forms,fuzz}/**/*.test.ts',
          ],
          exclude: ['**/*.browser.test.ts', '**/dist/**', '**/node_modules/**'],
        },
      },
      {
        extends: true,
        test: {
          // The network is made up here, for the whole process: a file each.
          name: 'edges',
          include: ['packages/sdk/src/**/*.test.ts', 'test/contract/**/*.test.ts'],
          exclude: ['**/*.browser.test.ts', '**/dist/**', '**/node_modules/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'package',
          include: ['test/package/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
      { extends: true, test: { name: 'faults', include: ['test/faults/**/*.test.ts'], hookTimeout: 180_000 } },
    ],
  },
});
