import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourceFiles } from '../helpers/source-files.ts';

interface Named {
  readonly name: string;
  readonly description?: string;
}

interface Declaration {
  readonly name: string;
  readonly tagName?: string;
  readonly attributes?: readonly Named[];
  readonly members?: readonly (Named & { readonly kind: string })[];
  readonly events?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}

interface Manifest {
  readonly modules: readonly { readonly declarations: readonly Declaration[] }[];
}

const root = resolve(import.meta.dirname, '../..');
const widget = resolve(root, 'packages/widget');
const committed = readFileSync(resolve(widget, 'custom-elements.json'), 'utf8');
const manifest = JSON.parse(committed) as Manifest;

function element(tag: string): Declaration {
  const found = manifest.modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName === tag);
  if (found === undefined) throw new Error(`custom-elements.json has no <${tag}>.`);
  return found;
}

const names = (list: readonly Named[] = []) => list.map(({ name }) => name);

/** Every match of a pattern's first group in the sources of a folder of the widget. */
function inSource(pattern: RegExp, isWanted: (path: string) => boolean): readonly string[] {
  const files = sourceFiles('packages/widget/src', /(?<!\.test)\.ts$/).filter(({ path }) => isWanted(path));
  const found = files.flatMap(({ text }) => [...text.matchAll(pattern)].flatMap(([, name = '']) => name.split(' ')));
  return [...new Set(found)];
}

const inPacket = (path: string) => path.includes('/packet/');
const inIntake = (path: string) => !inPacket(path);

describe('custom-elements.json', () => {
  it('is what the analyzer makes of the source now', () => {
    const outdir = 'test/results/custom-elements';
    const config = 'packages/widget/custom-elements-manifest.config.mjs';
    execFileSync('npx', ['cem', 'analyze', '--config', config, '--outdir', outdir, '--quiet'], { cwd: root });
    expect(JSON.parse(readFileSync(join(root, outdir, 'custom-elements.json'), 'utf8'))).toEqual(JSON.parse(committed));
  });

  it('names every part in the templates of <open-intake>, and no other', () => {
    const found = inSource(/\bpart=(?:"|\$\{row\.checked \? ')([a-z -]+)/g, inIntake);
    const parts = new Set(found.flatMap((names) => names.split(' ')));
    expect(names(element('open-intake').cssParts).toSorted()).toEqual([...parts].toSorted());
  });

  it('names every part in the templates of <open-intake-packet>, and no other', () => {
    const parts = inSource(/\bpart="([a-z -]+)"/g, inPacket);
    expect(names(element('open-intake-packet').cssParts).toSorted()).toEqual(parts.toSorted());
  });

  it('names every part in the templates of <open-intake-services>, and no other', () => {
    const drawn = inSource(/\bpart="([a-z -]+)"/g, (path) => path.includes('/next-steps/'));
    expect(names(element('open-intake-services').cssParts).toSorted()).toEqual(drawn.toSorted());
  });

  it('names every event of <open-intake>, and no other', () => {
    const events = inSource(/super\('(oi-[a-z-]+)'/g, inIntake);
    expect(names(element('open-intake').events).toSorted()).toEqual(events.toSorted());
  });

  it('names every attribute', () => {
    const intake = 'src endpoint lang languages safety layout exit-url phone key-pin exit-keys color-scheme'.split(' ');
    expect(names(element('open-intake').attributes).toSorted()).toEqual(intake.toSorted());
    expect(names(element('open-intake-packet').attributes)).toEqual(['lang']);
    const services = 'src lang needs exit-url color-scheme'.split(' ');
    expect(names(element('open-intake-services').attributes).toSorted()).toEqual(services.toSorted());
    expect(names(element('open-intake-interview').attributes).toSorted()).toEqual(['lang', 'worker']);
  });

  for (const tag of ['open-intake', 'open-intake-services', 'open-intake-packet', 'open-intake-interview']) {
    it(`names every custom property that <${tag}> reads, and no other`, () => {
      const properties = inSource(/(?:var\(|')(--oi-[a-z-]+)/g, () => true);
      expect(names(element(tag).cssProperties).toSorted()).toEqual(properties.toSorted());
    });

    it(`says what everything of <${tag}> is`, () => {
      const { attributes = [], members = [], events = [], cssParts = [], cssProperties = [] } = element(tag);
      const all = [...attributes, ...members, ...events, ...cssParts, ...cssProperties];
      expect(all.filter(({ description }) => !description).map(({ name }) => name)).toEqual([]);
    });
  }

  it('names the slot', () => {
    expect(element('open-intake').slots).toEqual([expect.objectContaining({ name: '' })]);
  });
});
