import { describe, expect, it } from 'vitest';
import form from '../../../needs-assessment/form.json' with { type: 'json' };
import type { CompiledService, CompiledServices } from './compiled-services.ts';
import { matchServices } from './match-services.ts';
import { needCodes } from './need-codes.ts';

const from = 29_776_680;
const at = (minutes: number) => (from + minutes) * 60_000;
const noon = at(720);
const food = [{ code: 'food', urgent: true }];

const pantry: CompiledService = {
  id: 'pantry',
  status: 'active',
  approved: '2026-11-20',
  needs: ['food'],
  words: { en: { name: 'Pantry' } },
  phones: [
    { number: '1', languages: ['en'] },
    { number: '2', languages: ['es'] },
  ],
  open: [[600, 780]],
  area: 'anywhere',
  how: 'walk-in',
  waitDays: 0,
  cost: 'free',
  documents: [{ code: 'photo-id', text: 'Photo ID' }, { code: 'mail', text: 'A letter' }, { text: 'A bag' }],
};
const fileOf = (...services: readonly CompiledService[]): CompiledServices => ({
  format: 'open-intake-services/1',
  timeZone: 'America/Chicago',
  from,
  days: Array.from({ length: 15 }, (_, day) => day * 1440),
  places: {},
  services,
});
const only = (more: Partial<CompiledService>, facts: object = {}) =>
  matchServices(food, fileOf({ ...pantry, ...more }), { now: noon, languages: ['en'], ...facts })[0]!;

describe('a match', () => {
  it('says why in codes', () => {
    expect(only({}).why).toEqual([
      { code: 'need', need: 'food' },
      { code: 'open-now', until: at(780) },
      { code: 'speaks', language: 'en' },
      { code: 'in-area', level: 'anywhere' },
      { code: 'free' },
    ]);
  });

  it('asks for the papers that the person lacks, and for all where nobody knows', () => {
    const texts = (facts: object) => only({}, facts).bring.map(({ text }) => text);
    expect(texts({ documents: ['photo-id'] })).toEqual(['A letter', 'A bag']);
    expect(texts({ documents: ['none'] })).toHaveLength(3);
    expect(texts({})).toHaveLength(3);
  });

  it('names the line that speaks the language of the person', () => {
    expect(only({}, { languages: ['es-MX'] }).phone?.number).toBe('2');
    expect(only({}, { languages: ['so', 'es'] }).phone?.number).toBe('2');
    expect(only({}, { languages: ['so'] }).phone?.number).toBe('1');
  });

  it('says when it opens', () => {
    expect(only({}).opening).toEqual({ when: 'now', from: at(600), to: at(780) });
    expect(only({}, { now: at(500) }).opening.when).toBe('today');
    expect(only({ open: [[2000, 2100]] }).opening.when).toBe('later');
    expect(only({ open: [[0, 20_160]] }).opening).toEqual({ when: 'now', from: at(0) });
  });

  it.each<[string, Partial<CompiledService>, object, string]>([
    ['nobody knows its hours', { open: undefined as never }, {}, 'hours-unknown'],
    ['it does not open', { open: [] }, {}, 'no-opening-soon'],
    ['the file is old', {}, { now: at(30_000) }, 'hours-unknown'],
    ['it wants a call', { how: 'call-ahead' }, {}, 'call-ahead'],
    ['nobody knows the wait', { waitDays: undefined as never }, {}, 'wait-unknown'],
    ['nobody knows where the person stays', { area: { zips: ['60991'] } }, {}, 'area-unknown'],
    [
      'the area is named in part',
      { area: { zips: ['60992'], partial: true } },
      { area: { zip: '60991' } },
      'area-unknown',
    ],
    ['nobody knows the age', { ages: { from: 60 } }, {}, 'age'],
    ['it speaks another language', {}, { languages: ['pl'] }, 'other-language'],
    [
      'it speaks Chinese, and which is not said',
      { phones: [{ number: '1', languages: ['zh'] }] },
      { languages: ['yue'] },
      'language-unknown',
    ],
    ['steps may be in the way', {}, { access: ['no-steps'] }, 'access-unknown'],
    ['the feed does not say whether it runs', { status: undefined as never }, {}, 'status-unknown'],
  ])('is a call first where %s', (_why, more, facts, code) => {
    const known = Object.fromEntries(Object.entries({ ...pantry, ...more }).filter(([, value]) => value !== undefined));
    const [match] = matchServices(food, fileOf(known as unknown as CompiledService), {
      now: noon,
      languages: ['en'],
      ...facts,
    });
    expect([match?.step, match?.check[0]?.code]).toEqual(['call-first', code]);
  });

  it('says what is good to know without changing the step', () => {
    const match = only({ cost: 'costs', asks: ['number', 'status'], open: [[600, 740]] });
    expect(match.step).toBe('tonight');
    expect(match.check.map(({ code }) => code)).toEqual(['closes-soon', 'may-cost', 'asks-status', 'asks-number']);
  });

  it('is soon where people wait or make an appointment', () => {
    expect(only({ waitDays: 3 })).toMatchObject({ step: 'soon', check: [{ code: 'wait', days: 3 }] });
    expect(only({ how: 'referral' })).toMatchObject({ step: 'soon', check: [{ code: 'referral' }] });
  });

  it('never has the address of a confidential place, whatever the file says', () => {
    expect(only({ confidential: true, address: ['1 Hidden Street'] }).service.address).toBeUndefined();
  });

  it('is there once for all needs that it answers, in the order of the person', () => {
    const needs = [{ code: 'baby' }, { code: 'food' }];
    const matches = matchServices(needs, fileOf({ ...pantry, needs: ['food', 'baby'] }), { now: noon });
    expect(matches.map((match) => match.needs)).toEqual([['baby', 'food']]);
  });
});

interface Section {
  readonly questions: readonly {
    readonly id: string;
    readonly choices?: readonly (string | { readonly value: string })[];
  }[];
}

describe('the codes of needs', () => {
  it('are the choices of the default form', () => {
    const choices = (form.sections as unknown as readonly Section[])
      .flatMap(({ questions }) => questions)
      .filter(({ id }) => id === 'urgent' || id === 'needs')
      .flatMap((question) => question.choices ?? [])
      .map((choice) => (typeof choice === 'string' ? choice : choice.value));
    expect([...new Set(choices)].filter((value) => value !== 'none').sort()).toEqual([...needCodes].sort());
  });
});
