import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EmptyProject, makeEmptyProject, published } from './empty-project.ts';

let project: EmptyProject;
const unpacked = (name: string) => project.folderOf(name);

const files = (name: string) =>
  readdirSync(unpacked(name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(unpacked(name).length + 1));

const node = (code: string) => project.run(code);

beforeAll(() => {
  project = makeEmptyProject();
});
afterAll(() => project.remove());

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

  it('compiles the sample services, and matches them', () => {
    const samples = JSON.stringify(`${unpacked('needs-assessment')}/services/`);
    expect(
      node(
        `import { readFileSync } from 'node:fs';
         import { matchServices, needsOf } from '@open-intake/services';
         import { compileServices, parseOverlay } from '@open-intake/services/compile';
         import { readCsv } from '@open-intake/services/read';
         const text = (name) => readFileSync(${samples} + name, 'utf8');
         const now = Date.parse('2026-12-09T17:00:00Z');
         const { file } = compileServices(readCsv(text('services.csv')).services, parseOverlay(text('overlay.json')).overlay, now);
         const matches = matchServices(needsOf({ urgent: ['food'] }), file, { now, languages: ['es'], area: { zip: '60623' } });
         console.log(matches.map(({ service, step }) => service.id + ' ' + step).join())`,
      ),
    ).toBe('sample-pantry tonight,sample-meals call-first');
  });

  it('reads the default form as data', () => {
    expect(
      node(
        `import form from '@open-intake/needs-assessment/form.json' with { type: 'json' }; console.log(form.format)`,
      ),
    ).toBe('open-intake/1');
  });
});
