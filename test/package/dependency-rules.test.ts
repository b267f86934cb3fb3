import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importsOf, root, sourceFiles } from '../helpers/source-files.ts';

/** The arrows of the architecture: who may import whom. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  core: [],
  sdk: ['core'],
  widget: ['core', 'sdk', 'services'],
  inbox: ['core', 'sdk', 'widget'],
  server: ['core', 'needs-assessment', 'services'],
  services: [],
  // The preview, a page of its own, shows forms in the widget.
  cli: ['core', 'sdk', 'server', 'services', 'widget'],
};

/** Who may import a third-party package. The first is its owner and sets the version. */
const thirdParty: Readonly<Record<string, readonly string[]>> = {
  zod: ['core', 'widget', 'server', 'services', 'cli'],
  ky: ['sdk', 'inbox'],
  i18next: ['inbox'],
  '@hpke/core': ['sdk'],
  lit: ['widget', 'inbox', 'cli'],
  msw: ['sdk'],
  commander: ['cli'],
  hono: ['server'],
  'jsonc-parser': ['server'],
  '@hono/node-server': ['server'],
  kysely: ['server'],
  pg: ['server'],
  '@electric-sql/pglite': ['server'],
  'pg-boss': ['server'],
  nodemailer: ['server'],
  standardwebhooks: ['server'],
  'csv-parse': ['services'],
  'rrule-temporal': ['services'],
  'temporal-polyfill': ['services'],
};

/** Whose built files a package serves, without importing a line of them. */
const files: Readonly<Record<string, readonly string[]>> = { server: ['inbox', 'widget'] };

const isTest = (path: string) => path.endsWith('.test.ts');
const packageName = (specifier: string) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

const imports = Object.keys(arrows).flatMap((name) =>
  sourceFiles(`packages/${name}/src`, /\.ts$/)
    .filter(({ path }) => !isTest(path))
    .flatMap(({ path, text }) => importsOf(text).map((line) => ({ name, path, ...line }))),
);

const described = (broken: typeof imports) => broken.map(({ path, from }) => `${path} imports ${from}`);

describe('the package rules', () => {
  it('let packages import only along the arrows', () => {
    const broken = imports.filter(
      ({ name, from }) =>
        from.startsWith('@open-intake/') && !arrows[name]!.includes(packageName(from).slice('@open-intake/'.length)),
    );
    expect(described(broken)).toEqual([]);
  });

  it('let packages ask npm for no other package of ours than those they import or serve', () => {
    const broken = Object.keys(arrows).flatMap((name) => {
      const manifest = JSON.parse(readFileSync(`${root}/packages/${name}/package.json`, 'utf8')) as {
        dependencies: Record<string, string>;
      };
      const along = [...arrows[name]!, ...(files[name] ?? [])].map((target) => `@open-intake/${target}`);
      return Object.keys(manifest.dependencies)
        .filter((target) => target.startsWith('@open-intake/') && !along.includes(target))
        .map((target) => `${name} asks for ${target}`);
    });
    expect(broken).toEqual([]);
  });

  it('let packages import each other only through their exports', () => {
    const broken = imports.filter(({ name, from, path }) => {
      if (!from.startsWith('@open-intake/'))
        return from.startsWith('..') && from.includes('/packages/') && path.includes(name);
      const target = packageName(from);
      const manifest = JSON.parse(
        readFileSync(`${root}/packages/${target.slice('@open-intake/'.length)}/package.json`, 'utf8'),
      ) as {
        exports: Record<string, unknown>;
      };
      const subpath = `.${from.slice(target.length)}`;
      return !Object.keys(manifest.exports).some(
        (key) => key === subpath || (key.includes('*') && subpath.startsWith(key.split('*')[0]!)),
      );
    });
    expect(described(broken)).toEqual([]);
  });

  it('give every third-party package its importers, and nobody else', () => {
    const broken = imports.filter(
      ({ name, from }) => !/^[./]|^node:|^@open-intake\//.test(from) && !thirdParty[packageName(from)]?.includes(name),
    );
    expect(described(broken)).toEqual([]);
  });

  it('keep node out of whatever a browser may load', () => {
    const broken = imports.filter(
      ({ name, from, path }) =>
        from.startsWith('node:') && name !== 'server' && (name !== 'cli' || path.includes('/preview/')),
    );
    expect(described(broken)).toEqual([]);
  });

  it('use zod/mini wherever code reaches the browser', () => {
    expect(
      described(
        imports.filter(({ name, from, typeOnly }) => from === 'zod' && !['server', 'cli'].includes(name) && !typeOnly),
      ),
    ).toEqual([]);
  });

  it('keep tests out of the source', () => {
    expect(described(imports.filter(({ from }) => /(^|\/)test\/|\.test\.ts$/.test(from)))).toEqual([]);
  });

  it('compile core without DOM and Node types', () => {
    const config = JSON.parse(readFileSync(`${root}/packages/core/tsconfig.json`, 'utf8')) as {
      compilerOptions: { lib: string[]; types: string[] };
    };
    expect(config.compilerOptions).toMatchObject({ lib: ['es2023'], types: [] });
  });

  it('name exact versions of every dependency', () => {
    const loose = ['', ...Object.keys(arrows).map((name) => `packages/${name}/`)].flatMap((folder) => {
      const manifest = JSON.parse(readFileSync(`${root}/${folder}package.json`, 'utf8')) as Record<
        string,
        Record<string, string> | undefined
      >;
      const entries = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
      return entries
        .filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))
        .map(([name, version]) => `${folder}package.json: ${name} ${version}`);
    });
    expect(loose).toEqual([]);
  });
});

describe('house style', () => {
  const source = Object.keys(arrows).flatMap((name) => sourceFiles(`packages/${name}/src`, /\.ts$/));

  it('keeps source files at 400 lines or fewer, and tests at 500', () => {
    const long = source
      .filter(({ path, text }) => text.split('\n').length > (isTest(path) ? 500 : 400))
      .map(({ path }) => path);
    expect(long).toEqual([]);
  });

  it('keeps index files free of code', () => {
    const code = source
      .filter(({ path }) => path.endsWith('/index.ts'))
      .filter(
        ({ text }) =>
          text
            .replace(/\/\/.*$/gm, '')
            .replace(/\/\*[\s\S]*?\*\//g, '')
            .replace(/export\s+(type\s+)?(\*|\{[^}]*\})\s+from\s+'[^']+';/g, '')
            .trim() !== '',
      );
    expect(code.map(({ path }) => path)).toEqual([]);
  });

  it('uses kebab-case for every file', () => {
    expect(source.map(({ path }) => path).filter((path) => !/^[a-z0-9./-]+$/.test(path))).toEqual([]);
  });

  it('has no any, no check silenced without its reason, and no leftovers', () => {
    const marks =
      /\bas any\b|: any\b(?!\()|<any>|@ts-ignore|@ts-expect-error|eslint-disable|biome-ignore(?! \S+: \w)|\bTODO\b|\bFIXME\b|\b(it|describe|test)\.(skip|only|todo)\b/;
    expect(source.filter(({ text }) => marks.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('calls nothing that Chrome 109 lacks in what reaches the browser', () => {
    const young =
      /\.(toSorted|toReversed|toSpliced|isWellFormed|toWellFormed|groupBy|withResolvers)\(|Array\.fromAsync/;
    const browser = source.filter(({ path }) => !/packages\/server\//.test(path) && !isTest(path));
    expect(browser.filter(({ text }) => young.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('never sets style attributes or inner HTML, which a strict policy forbids', () => {
    const browser = source.filter(
      ({ path }) => /packages\/(widget|inbox|cli\/src\/preview)\//.test(path) && !isTest(path),
    );
    expect(
      browser
        .filter(({ text }) => /\sstyle="|styleMap|innerHTML|unsafeHTML|insertAdjacentHTML/.test(text))
        .map(({ path }) => path),
    ).toEqual([]);
  });
});
