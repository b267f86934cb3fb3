import { makePacket } from '@open-intake/core';
import { describe, expect, it } from 'vitest';
import { frozen } from './frozen.ts';
import { form, messages } from './needs-assessment.ts';
import { visit, visitDay } from './visit.ts';

const { draft } = visit(
  {
    '/who': 'self',
    '/private': 'alone',
    '/urgent': ['sleep'],
    '/needs': ['food', 'home'],
    '/first': 'home',
    '/deadline': 'court',
    '/deadline-date': { year: 2026, month: 11, day: 24 },
    '/name': 'Amina',
    '/lang-speak': 'so',
    '/interpreter': 'other',
    '/interpreter-wish': ['woman'],
    '/access-help': ['big-print'],
    '/more': 'first',
    '/sleep': 'outside',
    '/strengths': ['languages'],
    '/own-words': 'Dormimos en el carro.',
    '/share': 'ask',
  },
  'es',
);

const packet = makePacket({ submission: frozen(draft), form, messages, language: 'en', today: visitDay });
const textsOf = (list: readonly { readonly text: string }[]) => list.map(({ text }) => text);

describe('what a case worker reads of Amina, who wrote in Spanish, in English', () => {
  it('starts with who she is and the language to speak', () => {
    expect(packet.client.name?.text).toBe('Amina');
    expect(packet.client.language?.text.text).toBe('Somali');
  });

  it('has her wishes for the interpreter and for access together', () => {
    expect(packet.client.access.map(({ id }) => id)).toEqual(['interpreter-wish', 'access-help']);
  });

  it('says what she needs today and what comes first', () => {
    expect(textsOf(packet.today)).toEqual(['A place to sleep']);
    expect(packet.first?.text).toBe('A place to live');
  });

  it('puts the date beside today', () => {
    expect(packet.dates).toMatchObject([{ what: { text: 'Court' }, date: '2026-11-24', daysLeft: 2 }]);
  });

  it('names the rules that fired, the most urgent first', () => {
    expect(textsOf(packet.flags.map(({ label }) => label))).toEqual([
      'Needs a place to sleep tonight',
      'Has a date not to miss',
    ]);
  });

  it('says what goes well for her', () => {
    expect(textsOf(packet.strengths)).toEqual(['I speak more than one language']);
  });

  it('leaves her own words as she wrote them', () => {
    const own = packet.sections.flatMap(({ items }) => items).find(({ id }) => id === 'own-words');
    expect(own?.values).toMatchObject([{ text: 'Dormimos en el carro.', lang: 'es', own: true }]);
  });

  it('has no problems', () => {
    expect(packet.problems).toEqual([]);
  });

  it('falls back to no other language and to no code', () => {
    const questions = packet.sections.flatMap(({ items }) => items.map(({ question }) => question.lang));
    expect(new Set(questions)).toEqual(new Set(['en']));
  });
});

it('reads from a person who wants no other language that they speak the one they read', () => {
  const { draft: plain } = visit({ '/who': 'self', '/interpreter': 'no' }, 'es');
  const { client } = makePacket({ submission: frozen(plain), form, messages, language: 'en', today: visitDay });
  expect(client.language).toMatchObject({ tag: 'es', text: { text: 'Spanish' } });
});
