import { type AnswersOf, defineForm } from '@open-intake/core';

const form = defineForm({
  format: 'open-intake/1',
  id: 'types',
  version: '1.0.0',
  languages: ['en'],
  sections: [
    {
      id: 'first',
      questions: [
        { id: 'name', type: 'text' },
        { id: 'age', type: 'number' },
        { id: 'court', type: 'date' },
        { id: 'sleep', type: 'choice', choices: ['own', { value: 'other', other: true }] },
        { id: 'urgent', type: 'choices', choices: ['food', 'ride'] },
        { id: 'keep', type: 'consent', decisions: ['yes', 'no'] },
        { id: 'note', type: 'notice' },
        { id: 'rent', type: 'money', currencies: ['USD', 'MXN'] },
        { id: 'home', type: 'address', parts: ['city'], noFixedAddress: false },
        { id: 'pain', type: 'scale' },
        { id: 'order', type: 'ranking', choices: ['food', 'ride'] },
        { id: 'papers', type: 'file' },
        { id: 'sign', type: 'signature', ways: ['typed'] },
        { id: 'address', type: 'group', questions: [{ id: 'town', type: 'text' }] },
        { id: 'people', type: 'group', repeat: { max: 9 }, questions: [{ id: 'years', type: 'number' }] },
      ],
    },
  ],
});

type Answers = AnswersOf<typeof form>;

// @ts-expect-error a text is no number
export const name: Answers = { name: 5 };
// @ts-expect-error a number is no text
export const age: Answers = { age: '5' };
// @ts-expect-error a date has parts
export const court: Answers = { court: '2026-12-01' };
// @ts-expect-error a date has a year at least
export const month: Answers = { court: { month: 12 } };
// @ts-expect-error nobody offers this choice
export const sleep: Answers = { sleep: 'hotel' };
// @ts-expect-error only "other" takes a text
export const said: Answers = { sleep: { value: 'own', text: 'mine' } };
// @ts-expect-error several choices are a list
export const urgent: Answers = { urgent: 'food' };
// @ts-expect-error nobody offers this choice either
export const urgents: Answers = { urgent: ['food', 'sleep'] };
// @ts-expect-error this consent cannot be put off
export const keep: Answers = { keep: 'ask' };
// @ts-expect-error a notice has no value
export const note: Answers = { note: 'read' };
// @ts-expect-error an amount of money is no number, so that no cent is lost
export const rent: Answers = { rent: { amount: 12.5, currency: 'USD' } };
// @ts-expect-error nobody offers this currency
export const rents: Answers = { rent: { amount: '12', currency: 'EUR' } };
// @ts-expect-error the address has no such part
export const home: Answers = { home: { line1: '5 Oak Street' } };
// @ts-expect-error everybody has this address
export const homeless: Answers = { home: { noFixedAddress: true } };
// @ts-expect-error a point is a number
export const pain: Answers = { pain: '3' };
// @ts-expect-error a ranking is a list
export const order: Answers = { order: 'food' };
// @ts-expect-error nobody offers this choice to rank
export const orders: Answers = { order: ['sleep'] };
// @ts-expect-error a file has bytes
export const papers: Answers = { papers: [{ name: 'lease.pdf' }] };
// @ts-expect-error this signature is typed
export const sign: Answers = { sign: { kind: 'drawn', data: 'M 1 2 L 3 4' } };
// @ts-expect-error nobody asks this
export const unknown: Answers = { nobody: 'x' };
// @ts-expect-error a group that does not repeat is an object
export const address: Answers = { address: [{ town: 'Joliet' }] };
// @ts-expect-error a group that repeats is a list
export const people: Answers = { people: { years: 4 } };
// @ts-expect-error a question of a group does not stand outside it
export const years: Answers = { years: 4 };
// @ts-expect-error answers are not changed in place
everything().name = 'Ana';

function everything(): Answers {
  return { name: 'Bea' };
}

const base = { format: 'open-intake/1', id: 'form', version: '1.0.0', languages: ['en'] } as const;
const html = { id: 'q', type: 'html' } as const;

export const forms = [
  // @ts-expect-error there is no such type
  defineForm({ ...base, sections: [{ id: 'part', questions: [html] }] }),
  // @ts-expect-error there is no such format
  defineForm({ ...base, format: 'open-intake/9', sections: [] }),
  // @ts-expect-error a form has sections
  defineForm(base),
];
