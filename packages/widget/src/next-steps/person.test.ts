import type { PacketTold } from '@open-intake/core';
import { expect } from 'chai';
import { ageOf, personOf } from './person.ts';

const told: PacketTold = {
  urgent: ['sleep'],
  needs: ['home', 'food'],
  first: 'home',
  languages: ['pl', 'en'],
  area: 'Pilsen 60608',
  age: '60-up',
  documents: ['photo-id'],
  access: ['no-steps'],
};
const seen = { alone: true, filledBy: 'self' };

it('what a person told is matched: what is wanted first on top, and what is known of them', () => {
  const { needs, facts } = personOf(told, seen, 7);
  expect(needs.map(({ code }) => code)).to.deep.equal(['sleep', 'home', 'food']);
  expect(facts).to.deep.equal({
    now: 7,
    languages: ['pl', 'en'],
    documents: ['photo-id'],
    access: ['no-steps'],
    alone: true,
    area: { zip: '60608' },
    age: { from: 60 },
    filledBy: 'self',
  });
});

it('what was not told is not known', () => {
  const rest = Object.fromEntries(Object.entries(told).filter(([key]) => key !== 'area' && key !== 'age'));
  const { facts } = personOf(rest as unknown as PacketTold, {}, 7);
  expect(facts.alone).to.equal(false);
  expect(facts).to.not.have.any.keys('area', 'age', 'filledBy');
});

for (const [code, age] of [
  ['34', 34],
  ['18-24', { from: 18, to: 24 }],
  ['60-up', { from: 60 }],
  ['under-18', { to: 17 }],
  ['old', undefined],
  ['-5', undefined],
  [undefined, undefined],
] as const)
  it(`the code ${code} is an age`, () => {
    expect(ageOf(code)).to.deep.equal(age);
  });
