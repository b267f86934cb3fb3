import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { CompiledServices } from '@open-intake/services';
import { compileIssueCodes } from '@open-intake/services/compile';
import { serviceIssueCodes } from '@open-intake/services/read';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../src/main.ts';
import { serviceWords } from '../src/services/service-words.ts';
import type { Io } from '../src/terminal/io.ts';

const samples = resolve(import.meta.dirname, '../../needs-assessment/services');
const [table, overlay] = [join(samples, 'services.csv'), join(samples, 'overlay.json')];

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'open-intake-services-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A file of the test, by its name. */
function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function run(...args: readonly string[]) {
  const [printed, told]: string[][] = [[], []];
  const io: Io = {
    print: (text) => void printed!.push(text),
    tell: (text) => void told!.push(text),
    isTerminal: false,
    colour: false,
  };
  const code = await main(['services', ...args], io);
  return { code, printed: printed!.join('\n'), told: told!.join('\n') };
}

it('services check names words that say who gets something', async () => {
  const feed = file('verdict.csv', 'id,name,what,needs\nelm,Elm Pantry,You qualify if you live here.,food\n');
  const approved = readFileSync(overlay, 'utf8').replace(
    /"services": {[\s\S]*$/,
    '"services": { "elm": { "approved": true, "by": "Ana", "on": "2026-11-20" } } }',
  );
  const { printed } = await run('check', feed, '--overlay', file('verdict.json', approved));
  expect(printed).toContain('eligibility-verdict');
  expect(printed).toContain('Write other "words" for it in the overlay');
});

describe('services compile', () => {
  it('writes the file of the samples, and says what is in it', async () => {
    const out = join(folder, 'services.json');
    const { code, told } = await run('compile', table, '--overlay', overlay, '--out', out);
    expect([code, told]).toEqual([0, `Wrote ${out}.\n8 of 8 services approved, with the openings of 14 days.`]);
    const compiled = JSON.parse(readFileSync(out, 'utf8')) as CompiledServices;
    expect(compiled.services.filter(({ words }) => !words.en!.name.endsWith('(sample)'))).toEqual([]);
    expect(compiled.services.filter(({ open }) => open === undefined)).toEqual([]);
  });

  it('writes nothing where a cell cannot be read, and names file, row and column', async () => {
    const feed = file('bad.csv', 'name,hours\nElm,sometimes\n');
    const { code, told } = await run('compile', feed, '--overlay', overlay, '--out', join(folder, 'never.json'));
    expect([code, told]).toEqual([
      1,
      [
        feed,
        '  error unreadable-hours at row 2, column hours',
        '    These hours cannot be read.',
        '    Fix: Write Mon-Fri 9:00-17:00; Sat 10:00-12:00.',
        '',
        '1 error, 0 warnings in 1 file.',
        'Nothing was written.',
      ].join('\n'),
    ]);
    expect(() => readFileSync(join(folder, 'never.json'))).toThrow();
  });

  it('writes nothing by an overlay with a mistake, and names file, line and column', async () => {
    const wrong = file('overlay.json', readFileSync(overlay, 'utf8').replace('"by": "Sample Worker",', ''));
    const { code, told } = await run('compile', table, '--overlay', wrong);
    expect([code, told]).toEqual([
      1,
      expect.stringMatching(
        /overlay\.json\n {2}error missing at \/services\/sample-pantry\/by \(.*:\d+:\d+\)\n[\s\S]*Nothing was written\./,
      ),
    ]);
  });

  it.each<[string, () => string, RegExp]>([
    ['is not there', () => join(folder, 'nowhere.json'), /no-such-file[\s\S]*This file is missing\.\n {4}Fix: /],
    ['is no JSON', () => file('cut.json', '{"contents": [{'), /bad-json[\s\S]*cut\.json:1:16/],
    [
      'is in another encoding',
      () => file('latin.csv', Uint8Array.of(0x6e, 0x61, 0x6d, 0x65, 0x0a, 0xe9)),
      /bad-utf-8[\s\S]*Save it as UTF-8/,
    ],
    ['holds no service', () => file('terms.json', '{"contents": [{"id": "1", "name": "x"}]}'), /no-services/],
  ])('writes nothing of a feed that %s', async (_what, feed, said) => {
    const { code, told } = await run('compile', feed(), '--overlay', overlay);
    expect([code, told]).toEqual([1, expect.stringMatching(said)]);
  });

  it('takes what is good of a feed of others, and says how much is not', async () => {
    const feed = file(
      'feed.json',
      JSON.stringify([{ id: 'sample-pantry', name: 'Elm', status: 'active', url: 'elm' }]),
    );
    const { code, told } = await run('compile', feed, '--overlay', overlay, '--out', join(folder, 'some.json'));
    expect([code, told]).toEqual([
      0,
      expect.stringMatching(/1 of 1 service approved[\s\S]*\d+ warnings: open-intake services check/),
    ]);
  });
});

describe('services check', () => {
  it('finds nothing to change in the samples', async () => {
    const { code, printed } = await run('check', table, '--overlay', overlay);
    expect([code, printed]).toEqual([0, `${table}: nothing to change.\n8 services in ${table}.`]);
  });

  it('tells what to look after in what staff approved', async () => {
    const feed = file('bare.json', JSON.stringify([{ id: 'sample-pantry', name: 'Elm', status: 'active' }]));
    const { code, printed } = await run('check', feed, '--overlay', overlay);
    expect([code, printed]).toEqual([
      0,
      expect.stringMatching(/warning hours-unknown at \/services\/sample-pantry \(.*overlay\.json:\d+:\d+\)/),
    ]);
  });

  it('reads an API, page by page', async () => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? '');
      const page = Number(new URL(request.url ?? '', 'http://x').searchParams.get('page'));
      const service = { id: `s${page}`, name: 'Elm', status: 'active', phones: [] };
      response.end(JSON.stringify({ total_pages: 2, contents: [service] }));
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hsds`;
    const { code, printed } = await run('check', address);
    await new Promise((done) => server.close(done));
    expect([code, printed]).toEqual([0, `${address}: nothing to change.\n2 services in ${address}.`]);
    expect(asked).toEqual([1, 2].map((page) => `/hsds/services?full=true&per_page=100&page=${page}`));
  });

  it('says that an API does not answer', async () => {
    const { code, printed } = await run('check', 'http://127.0.0.1:1/hsds');
    expect([code, printed]).toEqual([1, expect.stringMatching(/error fetch-failed[\s\S]*There was no answer: http:/)]);
  });

  it('gives the findings as JSON', async () => {
    const { printed } = await run(
      'check',
      file('dirty.json', '[{"id": 1, "name": "Elm", "status": "open"}]'),
      '--json',
    );
    expect(JSON.parse(printed)).toMatchObject({
      services: 1,
      errors: 0,
      warnings: 2,
      findings: [
        { file: 'dirty.json', code: 'wrong-type', path: '/0/id', place: { line: 1 } },
        { code: 'unknown-value' },
      ],
    });
  });

  it('prints the first of very many', async () => {
    const feed = JSON.stringify({ services: Array.from({ length: 300 }, (_, at) => ({ id: `s${at}`, name: 'Elm' })) });
    const { printed } = await run('check', file('many.json', feed));
    expect(printed).toMatch(/And 100 more: --json prints them all\.\n300 services in /);
  });
});

describe('the words about services', () => {
  it('are there for every code', () => {
    const codes = [...serviceIssueCodes, ...compileIssueCodes];
    expect(codes.filter((code) => !Object.hasOwn(serviceWords, code))).toEqual([]);
  });

  it('are a sentence or two and a fix, each short', () => {
    for (const [code, { sentence, fix }] of Object.entries(serviceWords)) {
      expect([code, sentence, fix]).toEqual([
        code,
        expect.stringMatching(/^[A-Z].*\.$/),
        expect.stringMatching(/^[A-Z].*\.$/),
      ]);
      expect(Math.max(...[sentence, fix].map((text) => text.split(/\s+/).length)), code).toBeLessThanOrEqual(20);
    }
  });
});
