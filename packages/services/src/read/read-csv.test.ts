import { describe, expect, it } from 'vitest';
import { readCsv } from './read-csv.ts';

const table = (...lines: readonly string[]) => readCsv(lines.join('\r\n'));
const codes = (read: ReturnType<typeof readCsv>) => read.issues.map(({ code, path }) => `${code} ${path}`);

describe('a table of a spreadsheet', () => {
  it('is a service a row', () => {
    const { services, issues } = table(
      'ID,Name,Needs,Phone,Phone languages,Languages,Hours,Address,City,State,ZIP,Area,Ages,Bring,Cost,How,Wait days,Checked',
      'elm,Elm Pantry,"food; baby",312 555 0101,English; es,"English, Spanish",Mon-Fri 9:00-17:00,1 Elm Street,Lakeport,IL,60991,Lakeport,18+,Photo ID,free,walk in,none,2026-11-20',
    );
    expect(issues).toEqual([]);
    expect(services).toEqual([
      {
        id: 'elm',
        name: 'Elm Pantry',
        status: 'active',
        terms: [],
        needs: ['food', 'baby'],
        languages: ['en', 'es'],
        phones: [{ number: '312 555 0101', languages: ['en', 'es'] }],
        schedules: [{ freq: 'WEEKLY', byDay: ['MO', 'TU', 'WE', 'TH', 'FR'], opens: 540, closes: 1020 }],
        places: [{ id: 'elm', address: ['1 Elm Street', 'Lakeport, IL 60991'], schedules: [], phones: [] }],
        areas: ['Lakeport'],
        ages: { from: 18 },
        documents: ['Photo ID'],
        cost: 'free',
        how: 'walk-in',
        waitDays: 0,
        checked: '2026-11-20',
      },
    ]);
  });

  it('needs no more than names: the id is made of it', () => {
    expect(table('name', 'Elm Street Pantry', '', ',').services).toMatchObject([
      { id: 'elm-street-pantry', needs: [] },
    ]);
  });

  it.each([';', '\t'])('may have other marks between its cells: %j', (mark) => {
    expect(table(`name${mark}phone`, `Elm${mark}1`).services).toMatchObject([
      { name: 'Elm', phones: [{ number: '1' }] },
    ]);
  });

  it('may begin with a mark of bytes, and break lines within a cell', () => {
    const read = readCsv('\uFEFFname,what\n"Elm","Bags\nof food"\n,broken\n');
    expect(read.services).toMatchObject([{ name: 'Elm', description: 'Bags\nof food' }]);
    expect(codes(read)).toEqual(['missing /3/name']);
  });

  it('is told row and column of every mistake', () => {
    const read = table(
      'name,hours,ages,languages,checked,colour,how,wait days,web',
      'Elm,sometimes,grown,Klingonese,soon,red,fly,ever,ftp://x',
    );
    expect(codes(read)).toEqual([
      'unknown-column /1/colour',
      'unreadable-hours /2/hours',
      'unknown-value /2/ages',
      'unknown-language /2/languages',
      'not-a-day /2/checked',
      'unknown-value /2/how',
      'unknown-value /2/wait-days',
      'not-a-web-address /2/web',
    ]);
    expect(read.issues[1]).toMatchObject({ params: { row: 2, column: 'hours' } });
  });

  it('is not read where it is broken, has no names, or nothing in it', () => {
    expect(codes(readCsv('name,what\nElm,"never closed\n'))).toEqual([expect.stringMatching(/^bad-csv \/\d+$/)]);
    expect(codes(readCsv('title\nElm'))).toEqual(['missing-column /1']);
    expect(codes(readCsv(''))).toEqual(['missing-column /1']);
    expect(codes(readCsv('name\n'))).toEqual(['no-services ']);
  });

  it('has every id once, and an id where the name makes none', () => {
    expect(codes(table('name', 'Elm', 'elm'))).toEqual(['duplicate-id /3/id']);
    expect(codes(table('name', '食物'))).toEqual(['missing /2/id', 'no-services ']);
  });

  it('says days on which it is closed', () => {
    const { services } = table('name,hours,closed', 'Elm,daily 9-17,2026-12-24; 2026-12-25');
    expect(services[0]?.schedules.slice(1)).toEqual([
      { from: '2026-12-24', to: '2026-12-24' },
      { from: '2026-12-25', to: '2026-12-25' },
    ]);
  });
});

it.each([
  ['a cell too few', 'elm,Elm,1 Hidden Lane'],
  ['a comma too many', 'elm,Elm,Food, and more,312 555 0120,1 Hidden Lane'],
])('a row with %s is not read: what stands in it stands in another column', (_, row) => {
  const { services, issues } = readCsv(`id,name,what,phone,address\n${row}\noak,Oak,Food,312 555 0120,2 Open Street\n`);
  expect([services.map(({ id }) => id), issues]).toEqual([
    ['oak'],
    [{ code: 'wrong-cells', path: '/2', params: { row: 2 } }],
  ]);
});

it('a phone is a number', () => {
  const { services, issues } = readCsv('name,phone\nElm,77 Hidden Lane\nOak,312 555 0120 ext. 4\n');
  expect([services.map(({ phones }) => phones.length), issues.map(({ code, path }) => [code, path])]).toEqual([
    [0, 1],
    [['unknown-value', '/2/phone']],
  ]);
});
