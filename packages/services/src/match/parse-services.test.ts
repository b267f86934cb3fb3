import { expect, it } from 'vitest';
import type { CompiledServices } from './compiled-services.ts';
import { parseServices } from './parse-services.ts';

const service = { id: 'elm', needs: ['food'], words: { en: { name: 'Elm' } }, open: [[600, 780]] };
const file = { format: 'open-intake-services/1', timeZone: 'America/Chicago', from: 0, days: [0, 1440], places: {} };
const kept = (changes: object): CompiledServices['services'] | undefined =>
  parseServices({ ...file, services: [{ ...service, ...changes }] })?.services;

it.each([
  ['hours that no browser can write', { open: [[1e18, 1e19]] }],
  ['hours that end before they begin', { open: [[780, 600]] }],
  ['steps that are no list', { words: { en: { name: 'Elm', steps: 'come in' } } }],
  ['what it is as something else', { words: { en: { name: 'Elm', what: {} } } }],
  ['no name', { words: { en: { name: ' ' } } }],
  ['a phone without a number', { phones: [{ number: 'call us' }] }],
  ['an extension that is no text', { phones: [{ number: '312 555 0120', extension: {} }] }],
  ['ages that go backwards', { ages: { from: 90, to: 3 } }],
  ['a day that is none', { checked: '2031-13-45' }],
  ['a mark for the alone that is text', { sensitive: 'true' }],
  ['a mark for hidden places that is text', { confidential: 'true' }],
])('a service is left out with %s', (_, changes) => {
  expect(kept(changes)).toEqual([]);
});

it('hours in a zone that nobody knows are no hours', () => {
  const read = parseServices({ ...file, timeZone: 'Mars/Phobos', services: [service] });
  expect(read?.services.map(({ id, open }) => [id, open])).toEqual([['elm', undefined]]);
});

it('a service that is whole stays as it is', () => {
  expect(kept({ sensitive: true, checked: '2026-11-20', ages: { from: 18 } })).toHaveLength(1);
});
