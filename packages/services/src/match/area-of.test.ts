import { expect, it } from 'vitest';
import { areaOf } from './area-of.ts';
import { fitArea, knownArea } from './fit-area.ts';

const place = { city: 'lakeport', county: 'marlow' };
const places = {
  60991: place,
  60992: place,
  60998: { city: 'border', county: 'marlow' },
  60999: { city: 'border', county: 'dunning' },
};

it.each([
  ['60623', { zip: '60623' }],
  ['Pilsen 60608-1234', { zip: '60608' }],
  [' Cook County ', { county: 'Cook' }],
  ['Cicero', { city: 'Cicero' }],
  ['Cicero, IL', { city: 'Cicero', state: 'IL' }],
  ['Cook County, IL', { county: 'Cook', state: 'IL' }],
  ['312 555 0100', { city: '312 555 0100' }],
  ['  ', undefined],
])('reads where somebody stays: %j', (text, area) => expect(areaOf(text)).toEqual(area));

it.each([
  [{ zip: '60991' }, { zip: '60991', city: 'lakeport', county: 'marlow' }],
  [{ zip: 'constructor' }, { zip: 'constructor' }],
  [{ city: 'Lakeport ' }, { city: 'lakeport', county: 'marlow' }],
  [{ city: 'Border' }, { city: 'border' }],
  [{ county: 'Marlow County' }, { county: 'marlow' }],
  [undefined, {}],
])('knows what follows from it: %j', (area, known) => expect(knownArea(area, places)).toEqual(known));

it.each([
  ['26th and Pulaski', 'unknown'],
  ['Little Village', 'unknown'],
  ['606', 'unknown'],
  ['border', 'outside'],
  ['Lakeport', 'fits'],
  ['60998', 'outside'],
])('a name that nobody knows hides nothing: %s is %s', (text, fit) =>
  expect(fitArea({ cities: ['lakeport'] }, knownArea(areaOf(text), places)).fit).toBe(fit),
);
