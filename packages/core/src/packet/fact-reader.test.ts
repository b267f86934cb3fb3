import { describe, expect, it } from 'vitest';
import { formDefinitionSchema } from '../form/form-definition.ts';
import { submissionSchema } from '../submission/submission.ts';
import { createFactReader } from './fact-reader.ts';

const form = formDefinitionSchema.parse({
  format: 'open-intake/1',
  id: 'small',
  version: '1.0.0',
  languages: ['en'],
  sections: [
    {
      id: 'all',
      questions: [
        {
          id: 'who-helps',
          type: 'group',
          role: 'helper',
          questions: [
            { id: 'helper-name', type: 'text' },
            { id: 'helper-phone', type: 'phone' },
          ],
        },
        { id: 'called', type: 'text', role: 'name' },
        { id: 'number', type: 'phone', role: 'phone' },
        { id: 'speaks', type: 'language', role: 'language' },
        { id: 'urgent', type: 'choices', role: 'today', choices: ['sleep', { value: 'other', other: true }] },
        { id: 'needs', type: 'choices', role: 'needs', choices: ['food', 'home'] },
        { id: 'day', type: 'date', role: 'deadline-date' },
      ],
    },
  ],
});
const submission = (answers: object, more: object = {}) =>
  submissionSchema.parse({
    format: 'open-intake/1',
    id: '6f1c1b8e-6a6e-4c58-9d4d-1d9d6f8b2a01',
    form: { id: 'small', version: '1.0.0', hash: `sha256-${'a'.repeat(43)}` },
    language: 'en',
    answers,
    ...more,
  });
const read = createFactReader(form);

describe('the answers by which staff look for a submission', () => {
  it('are found by their roles, those of a helper too', () => {
    const answers = {
      'who-helps': { 'helper-name': 'Luz', 'helper-phone': '(773) 555-0119' },
      called: 'Ana',
      number: '٣١٢ 555 0100',
      speaks: 'pl',
      urgent: ['sleep', { value: 'other', text: 'a coat' }],
      needs: ['food'],
      day: { year: 2026, month: 12, day: 4 },
    };
    const ways = [{ way: 'text', to: '+1 312 555 0101' }];
    const { needs, ...facts } = read(submission(answers, { contactSafety: { ways, clientWill: [], times: [] } }));
    expect(facts).toEqual({
      names: ['Ana', 'Luz'],
      phones: ['3125550100', '7735550119', '13125550101'],
      speaks: 'pl',
      dates: ['2026-12-04'],
    });
    expect(needs.map(({ question, code }) => [question.id, code])).toEqual([
      ['urgent', 'sleep'],
      ['urgent', 'other'],
      ['needs', 'food'],
    ]);
  });

  it('are none where nothing was told', () => {
    expect(read(submission({}))).toEqual({ names: [], phones: [], needs: [], dates: [] });
  });

  it('are none where an answer is of another kind', () => {
    expect(read(submission({ called: 7, number: {}, needs: 'food', day: 'soon' }))).toMatchObject({
      names: [],
      phones: [],
      dates: [],
    });
  });
});

describe('the language to speak', () => {
  const asking = formDefinitionSchema.parse({
    format: 'open-intake/1',
    id: 'small',
    version: '1.0.0',
    languages: ['en', 'es'],
    sections: [
      {
        id: 'all',
        questions: [
          { id: 'wants', type: 'choice', role: 'interpreter', choices: ['yes', 'other', 'no'] },
          { id: 'tongue', type: 'language', role: 'language', showIf: { '===': [{ var: 'wants' }, 'other'] } },
        ],
      },
    ],
  });
  const speaks = (answers: object, more: object = {}) =>
    createFactReader(asking)(submission(answers, { language: 'es', ...more })).speaks;
  const interview = { how: 'phone', worker: 'Dana', spoken: 'ar', readAloud: [], byWorker: [] };

  it.each([
    ['what was read, by who wants no other', { wants: 'yes' }, {}, 'es'],
    ['what was told', { wants: 'other', tongue: 'pl' }, {}, 'pl'],
    ['not known, where another is wanted and was not told', { wants: 'other' }, {}, undefined],
    ['not known, where nobody answered', {}, {}, undefined],
    ['what a worker heard', {}, { filledBy: 'worker', notes: { interview } }, 'ar'],
  ])('is %s', (_, answers, more, language) => {
    expect(speaks(answers, more)).toBe(language);
  });
});
