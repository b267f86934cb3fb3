import { type AnswersOf, createSession, defineForm, type FormDefinition, type parseForm } from '@open-intake/core';

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
        { id: 'story', type: 'longText' },
        { id: 'mail', type: 'email' },
        { id: 'phone', type: 'phone' },
        { id: 'speaks', type: 'language' },
        { id: 'age', type: 'number' },
        { id: 'court', type: 'date' },
        { id: 'safe', type: 'yesNo' },
        { id: 'sleep', type: 'choice', choices: ['own', 'outside', { value: 'other', other: true }] },
        { id: 'urgent', type: 'choices', choices: ['food', { value: 'none', exclusive: true }] },
        { id: 'first_need', type: 'choice', choicesFrom: 'urgent' },
        { id: 'note', type: 'notice' },
        { id: 'rent', type: 'money', currencies: ['USD', 'MXN'] },
        { id: 'home', type: 'address' },
        { id: 'abroad', type: 'address', parts: ['city', 'country'], noFixedAddress: false },
        { id: 'pain', type: 'scale', min: 0, max: 10 },
        { id: 'order', type: 'ranking', choices: ['food', { value: 'other', other: true }] },
        { id: 'papers', type: 'file', max: 2 },
        { id: 'sign', type: 'signature' },
      ],
    },
    {
      id: 'second',
      questions: [
        { id: 'share', type: 'consent' },
        { id: 'keep', type: 'consent', decisions: ['yes', 'no'] },
        { id: 'contact', type: 'contactSafety' },
        { id: 'address', type: 'group', questions: [{ id: 'town', type: 'text' }] },
        {
          id: 'people',
          type: 'group',
          repeat: { max: 9 },
          questions: [
            { id: 'years', type: 'number' },
            {
              id: 'pets',
              type: 'group',
              repeat: { max: 3 },
              questions: [{ id: 'kind', type: 'choice', choices: ['cat', 'dog'] }],
            },
          ],
        },
      ],
    },
  ],
});

type Answers = AnswersOf<typeof form>;

/** Every question can be skipped. */
export const nothing: Answers = {};

export const everything: Answers = {
  name: 'Ana',
  story: 'Two\nlines',
  mail: 'ana@example.org',
  phone: 'ask at the shelter desk',
  speaks: 'es',
  age: 30,
  court: { year: 2026, month: 12 },
  safe: true,
  sleep: { value: 'other', text: 'a boat' },
  urgent: ['food'],
  first_need: 'food',
  rent: { amount: '12.50', currency: 'MXN' },
  home: { noFixedAddress: true, landmark: 'by the church' },
  abroad: { city: 'Puebla', country: 'MX' },
  pain: 7,
  order: [{ value: 'other', text: 'a dog' }, 'food'],
  papers: [{ uploadId: '', name: 'lease.pdf', type: 'application/pdf', size: 3, digest: '', data: 'QUJD' }],
  sign: { kind: 'drawn', data: 'M 1 2 L 3 4' },
  share: 'ask',
  keep: 'no',
  contact: { ways: [], clientWill: ['call'], times: [] },
  address: { town: 'Joliet' },
  people: [{ years: 4, pets: [{ kind: 'cat' }] }, {}],
};

/** A plain choice stands as its value, an "other" one too while nothing is said with it. */
export const places: readonly Answers['sleep'][] = ['own', 'other', undefined];

/** A defined form goes wherever a form goes. */
export const definition: FormDefinition = form;
export const session = createSession({ form, answers: everything, now: () => new Date(0), newId: () => 'id' });

/** A form that is only known when the program runs may have any answer. */
export const read: AnswersOf<ReturnType<typeof parseForm>> = { whatever: [1, 'two'] };

const literal = {
  format: 'open-intake/1',
  id: 'plain',
  version: '1.0.0',
  languages: ['en'],
  sections: [{ id: 'part', questions: [{ id: 'ok', type: 'yesNo' }] }],
} as const;

/** `as const` alone is enough for the types. */
export const fromConst: AnswersOf<typeof literal> = { ok: false };
const definedFromConst = defineForm(literal);
export const defined: AnswersOf<typeof definedFromConst> = { ok: true };
export const again: FormDefinition = definedFromConst;
