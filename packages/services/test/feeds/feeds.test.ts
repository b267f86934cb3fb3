import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compileServices, parseOverlay } from '@open-intake/services/compile';
import { type ReadServices, readCsv, readFeed, serviceIssueCodes } from '@open-intake/services/read';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mutated, mutations } from '../../../../test/fuzz/mutate.ts';
import { damagedCopies } from './damaged.ts';

/** Feeds that others wrote. They are not in the repository. */
const folder = resolve(import.meta.dirname, '../../../../../shared/data/hsds');
const isHere = existsSync(folder);
const notRun = isHere ? '' : ' (not run: the feeds of others are not here)';

const filesIn = (ending: string) =>
  isHere
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()
    : [];

const textOf = (file: string) => readFileSync(file, 'utf8');
const own = textOf(resolve(import.meta.dirname, '../situations/feed.json'));

/** Everything that was read, approved and compiled. */
function compiled({ services }: ReadServices) {
  const approved = { approved: true, by: 'Sample Worker', on: '2026-11-20' };
  const { overlay } = parseOverlay({
    format: 'open-intake-services-overlay/1',
    timeZone: 'America/Chicago',
    language: 'en',
    services: Object.fromEntries(services.map(({ id }) => [id === '' ? 'none' : id, approved])),
  });
  return compileServices(services, overlay!, Date.parse('2026-12-07T12:00:00Z'));
}

/** Reads a feed, and says what must be true of whatever came of it. */
function expectRead(read: ReadServices) {
  for (const { code, path } of read.issues) {
    expect(serviceIssueCodes).toContain(code);
    expect(path).toMatch(/^(\/.*)?$/s);
  }
  for (const service of read.services) expect([typeof service.id, typeof service.name]).toEqual(['string', 'string']);
  if (read.services.length === 0) expect(read.issues.length).toBeGreaterThan(0);
  expect(() => compiled(read)).not.toThrow();
}

describe('the feeds of others', () => {
  it.skipIf(!isHere)(`are read, all of them${notRun}`, () => {
    const files = filesIn('.json');
    expect(files.length).toBeGreaterThan(50);
    for (const file of files) expectRead(readFeed(textOf(file)));
  });

  it.skipIf(!isHere)(`have services where they have some${notRun}`, () => {
    const read = (file: string) => readFeed(textOf(join(folder, file)));
    expect(read('spec-3.0-examples/service_full.json').services).toHaveLength(1);
    const list = read('oruk-mocks/V3.0-UK-Test/service_list.json');
    expect([list.services.length, list.issues.some(({ code }) => code === 'duplicate-id')]).toEqual([1, true]);
    const example = read('spec-3.0-examples/service_full.json');
    expect(example.services[0]).toMatchObject({
      name: 'Community Counselling',
      ages: { from: 12, to: 100 },
      cost: 'costs',
    });
    expect(example.issues.map(({ code }) => code)).toContain('time-zone-is-an-offset');
    expect(read('oruk-mocks/V3.0-UK-Fail/service_list.json').issues).not.toEqual([]);
  });

  it.skipIf(!isHere)(`are read when they are damaged${notRun}`, () => {
    // One of them is the path of another file.
    const feeds = filesIn('.json')
      .map(textOf)
      .filter((text) => readFeed(text).issues[0]?.code !== 'bad-json');
    expect(feeds.length).toBeGreaterThan(50);
    for (const feed of feeds) for (const { text } of damagedCopies(feed)) expectRead(readFeed(text));
  });

  it.skipIf(!isHere)(`are read as tables, also when they are cut${notRun}`, () => {
    const tables = filesIn('.csv');
    expect(tables.length).toBeGreaterThan(10);
    for (const file of tables) {
      const text = textOf(file);
      for (const part of [text, text.slice(0, text.length / 2), text.replaceAll(',', '"'), text.repeat(2)])
        expectRead(readCsv(part));
    }
  });
});

describe('a feed of our own', () => {
  it.each(damagedCopies(own))('is read when it is damaged: $how', ({ text }) => expectRead(readFeed(text)));

  it('is read with whatever changes', () => {
    const [first, second] = (JSON.parse(own) as { contents: readonly object[] }).contents;
    const feed = { contents: [first, second] };
    fc.assert(
      fc.property(mutations, (changes) => expectRead(readFeed(JSON.stringify(mutated(feed, changes))))),
      { numRuns: Number(process.env.PROPERTY_RUNS ?? 300) },
    );
  });

  it('is no feed when it is no record', () => {
    for (const value of [undefined, null, 3, 'x', true, () => 1, Symbol('x')]) expectRead(readFeed(value));
  });
});
