import { expect, it } from 'vitest';
import type { FormDefinition } from '../form/form-definition.ts';
import type { Question } from '../questions/question.ts';
import { makePacket } from './make-packet.ts';

const questions: Question[] = [
  { id: 'rent', type: 'money', currencies: ['USD', 'MXN'] },
  { id: 'home', type: 'address' },
  { id: 'pain', type: 'scale', display: 'words' },
  { id: 'order', type: 'ranking', choices: ['food', 'home'] },
  { id: 'papers', type: 'file', max: 2 },
  { id: 'sign', type: 'signature' },
];
const form: FormDefinition = {
  format: 'open-intake/1',
  id: 'rare',
  version: '1.0.0',
  languages: ['en'],
  sections: [{ id: 'all', questions }],
};
const messages = {
  en: { questions: { pain: { choices: { 4: 'A lot' } }, order: { choices: { food: 'Food', home: 'A home' } } } },
};
const id = '6f1c1b8e-6a6e-4c58-9d4d-1d9d6f8b2a01';
const file = {
  name: 'lease.pdf',
  type: 'application/pdf',
  size: 3,
  digest: `sha256-${'a'.repeat(43)}`,
  data: 'QUJD',
};

/** What a worker reads of these answers, question by question. */
function readOf(answers: Readonly<Record<string, unknown>>) {
  const packet = makePacket({
    form,
    messages,
    submission: {
      format: 'open-intake/1',
      id,
      form: { id: 'rare', version: '1.0.0', hash: `sha256-${'a'.repeat(43)}` },
      language: 'es',
      answers,
    },
  });
  const items = packet.sections.flatMap((section) => section.items);
  return { packet, values: Object.fromEntries(items.map(({ id, values }) => [id, values])) };
}

it('has an amount with its currency, a point with its words, and a ranking in its order', () => {
  const { packet, values } = readOf({
    rent: { amount: '850', currency: 'MXN' },
    pain: 4,
    order: ['home', 'food'],
  });
  const texts = Object.values(values).map((pieces) => pieces.map(({ text }) => text));
  expect(texts).toEqual([['$850.00 (MXN)'], ['A lot · 4/5'], ['1. A home', '2. Food']]);
  expect(packet.problems).toEqual([]);
});

it('has an address as one text on lines, in the client’s own words', () => {
  const { values } = readOf({ home: { line1: '5 Oak St', city: 'Joliet', state: 'IL', postalCode: '60432' } });
  expect(values.home).toEqual([{ text: '5 Oak St\nJoliet, IL 60432', lang: 'es', dir: 'ltr', own: true }]);
});

it('has a file with a clean name and its bytes', () => {
  const { values } = readOf({ papers: [{ ...file, uploadId: id, name: '../lease\u202e.pdf' }] });
  expect(values.papers).toEqual([{ text: 'lease.pdf', lang: 'es', dir: 'ltr', own: true, file }]);
});

it('has a drawn signature as its strokes', () => {
  const { values } = readOf({ sign: { kind: 'drawn', data: 'M 1 2 L 3 4' } });
  expect(values.sign).toEqual([{ text: 'drawn', lang: 'und', dir: 'ltr', code: 'drawn', drawing: 'M 1 2 L 3 4' }]);
});

it('never draws what is no signature, but shows it as it came', () => {
  const { packet, values } = readOf({ sign: { kind: 'drawn', data: '<svg>' } });
  expect(values.sign).toEqual([{ text: '{"kind":"drawn","data":"<svg>"}', lang: 'es', dir: 'ltr', own: true }]);
  expect(packet.problems).toEqual([{ code: 'wrong-type', path: '/sign/data' }]);
});
