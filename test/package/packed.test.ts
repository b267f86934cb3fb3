import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../helpers/source-files.ts';

const published = ['core', 'sdk', 'widget', 'inbox', 'server', 'cli', 'needs-assessment'];

/** An empty folder with our packages as npm would unpack them, and the third-party ones of this checkout. */
const shop = mkdtempSync(join(tmpdir(), 'open-intake-packed-'));
const unpacked = (name: string) => join(shop, 'node_modules/@open-intake', name);

const files = (name: string) =>
  readdirSync(unpacked(name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(unpacked(name).length + 1));

const node = (code: string) =>
  execFileSync(process.execPath, ['--input-type=module', '-e', code], { cwd: shop, encoding: 'utf8' }).trim();

beforeAll(() => {
  mkdirSync(join(shop, 'node_modules/@open-intake'), { recursive: true });
  for (const name of published) {
    const output = execFileSync('npm', ['pack', '--json', '--pack-destination', shop], {
      cwd: resolve(root, 'packages', name),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [{ filename }] = JSON.parse(output) as [{ filename: string }];
    mkdirSync(unpacked(name));
    execFileSync('tar', [
      '-xzf',
      join(shop, filename.replace('@', '').replace('/', '-')),
      '--strip-components=1',
      '-C',
      unpacked(name),
    ]);
  }
  for (const entry of readdirSync(join(root, 'node_modules'))) {
    if (entry !== '@open-intake' && !entry.startsWith('.'))
      symlinkSync(join(root, 'node_modules', entry), join(shop, 'node_modules', entry));
  }
});

afterAll(() => rmSync(shop, { recursive: true, force: true }));

describe.each(published)('the package %s', (name) => {
  it('holds built files, words and licence, and no tests or source', () => {
    const packed = files(name);
    expect(packed.filter((file) => /\.test\.|^src\/|tsbuildinfo/.test(file))).toEqual([]);
    expect(packed).toEqual(expect.arrayContaining(['package.json', 'README.md', 'LICENSE']));
  });

  it('pleases publint', async () => {
    const { messages, pkg } = await publint({ pkgDir: unpacked(name), strict: true });
    expect(messages.filter(({ type }) => type !== 'suggestion').map((message) => formatMessage(message, pkg))).toEqual(
      [],
    );
  });

  it('has every file that its exports name', async () => {
    const { default: manifest } = (await import(join(unpacked(name), 'package.json'), { with: { type: 'json' } })) as {
      default: { exports: Record<string, string | Record<string, string>> };
    };
    const named = Object.values(manifest.exports).flatMap((target) =>
      typeof target === 'string'
        ? [target]
        : Object.entries(target)
            .filter(([condition]) => condition !== 'open-intake-source')
            .map(([, path]) => path),
    );
    expect(named.filter((path) => !path.includes('*') && !existsSync(join(unpacked(name), path)))).toEqual([]);
  });
});

describe('an empty project that installs the packages', () => {
  it('parses a form with core', () => {
    const form = {
      format: 'open-intake/1',
      id: 'f',
      version: '1.0.0',
      languages: ['en'],
      sections: [{ id: 's', questions: [{ id: 'q', type: 'text' }] }],
    };
    expect(
      node(`import { parseForm } from '@open-intake/core'; console.log(parseForm(${JSON.stringify(form)}).id)`),
    ).toBe('f');
  });

  it('makes a client with the SDK', () => {
    expect(
      node(
        `import { createIntakeClient } from '@open-intake/sdk'; console.log(typeof createIntakeClient({ endpoint: 'https://agency.example/forms/f' }).submit)`,
      ),
    ).toBe('function');
  });

  it('imports the elements without a document', () => {
    expect(node(`import * as widget from '@open-intake/widget'; console.log(Object.keys(widget).length > 0)`)).toBe(
      'true',
    );
  });

  it('reads the default form as data', () => {
    expect(
      node(
        `import form from '@open-intake/needs-assessment/form.json' with { type: 'json' }; console.log(form.format)`,
      ),
    ).toBe('open-intake/1');
  });
});
