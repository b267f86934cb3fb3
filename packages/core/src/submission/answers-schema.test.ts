import { describe, expect, it } from 'vitest';
import type { FormDefinition } from '../form/form-definition.ts';
import { answerIssues } from '../questions/answer-issues.ts';
import { type AnswersSchemaOptions, answersSchema } from './answers-schema.ts';

const form: FormDefinition = {
  format: 'open-intake/1',
  id: 'small',
  version: '1.0.0',
  languages: ['en'],
  sections: [
    {
      id: 'today',
      questions: [
        { id: 'screen', type: 'choice', choices: ['alone', 'seen'], deviceOnly: true },
        { id: 'needs', type: 'choices', choices: ['food', 'home', { value: 'other', other: true }] },
        { id: 'first', type: 'choice', choicesFrom: 'needs' },
        { id: 'sleep', type: 'text', showIf: { in: ['home', { var: 'needs' }] }, required: true },
        { id: 'afraid', type: 'yesNo', required: true, showIf: { '==': [{ var: 'screen' }, 'alone'] } },
        { id: 'when', type: 'date' },
        { id: 'hurry', type: 'text', showIf: { '<': [{ daysUntil: { var: 'when' } }, 3] } },
        { id: 'note', type: 'notice' },
        { id: 'share', type: 'consent' },
        {
          id: 'place',
          type: 'group',
          questions: [
            { id: 'street', type: 'text', required: true },
            { id: 'city', type: 'text' },
          ],
        },
        {
          id: 'people',
          type: 'group',
          repeat: { max: 3 },
          questions: [
            { id: 'age', type: 'number' },
            { id: 'school', type: 'text', showIf: { '<': [{ var: 'age' }, 18] } },
          ],
        },
      ],
    },
  ],
};
const place = { street: 'Main' };

function issuesOf(answers: unknown, options?: AnswersSchemaOptions): readonly string[] {
  const result = answersSchema(form, options).safeParse(answers);
  return result.success ? [] : answerIssues(result.error.issues).map((issue) => `${issue.path} ${issue.code}`);
}

describe('answersSchema takes', () => {
  it.each([
    ['no more than what is required', { place }],
    ['what is visible', { place, needs: ['home'], sleep: 'in a car' }],
    ['a choice from an earlier answer', { place, needs: ['food'], first: 'food' }],
    ['"other" from an earlier answer', { place, needs: [{ value: 'other', text: 'a dog' }], first: 'other' }],
    ['an answer that hangs on what stayed on the device', { place, afraid: true }],
    ['no answer where nobody knows if it was asked', { place }],
    ['rows, each with its own conditions', { place, people: [{ age: 40 }, { age: 4, school: 'Lincoln' }] }],
    ['what hangs on today when today is not known', { place, when: { year: 2026, month: 1, day: 1 }, hurry: 'yes' }],
  ])('%s', (_name, answers) => {
    expect(issuesOf(answers)).toEqual([]);
  });
});

describe('answersSchema does not take', () => {
  it.each([
    ['A53 an unknown question', { place, secret: 1 }, ['/secret unknown-question']],
    ['A53 an unknown question in a row', { place, people: [{ name: 'x' }] }, ['/people/0/name unknown-question']],
    ['A54 a hidden answer', { place, needs: ['food'], sleep: 'x' }, ['/sleep hidden-answer']],
    ['A54 a hidden answer in a row', { place, people: [{ age: 40, school: 'x' }] }, ['/people/0/school hidden-answer']],
    ['A55 a choice that was not picked before', { place, needs: ['food'], first: 'home' }, ['/first not-a-choice']],
    ['an answer of the device', { place, screen: 'alone' }, ['/screen device-only']],
    ['a consent among the answers', { place, share: 'yes' }, ['/share not-in-answers']],
    ['an answer to a notice', { place, note: 'x' }, ['/note unknown-question']],
    ['nothing where something is required', { place, needs: ['home'] }, ['/sleep required']],
    ['nothing in a group where something is required', {}, ['/place/street required']],
    ['A52 constructor', { place, constructor: 1 }, ['/constructor unknown-question']],
    [
      'A52 __proto__',
      JSON.parse('{"place":{"street":"a"},"__proto__":{"admin":true}}'),
      ['/__proto__ unknown-question'],
    ],
    ['A57 a list', [], [' wrong-type']],
    ['A70 null', null, [' wrong-type']],
  ])('%s', (_name, answers, issues) => {
    expect(issuesOf(answers)).toEqual(issues);
  });

  it('hidden answers that hang on today, when today is known', () => {
    const answers = { place, when: { year: 2027, month: 1, day: 1 }, hurry: 'yes' };
    expect(issuesOf(answers, { today: '2026-11-22' })).toEqual(['/hurry hidden-answer']);
  });
});

describe('answersSchema', () => {
  it('lets required questions be open in what was sent before the end', () => {
    expect(issuesOf({ needs: ['home'] }, { partial: true })).toEqual([]);
  });

  it('leaves hidden and local answers out of what a session holds', () => {
    const answers = { place, needs: ['food'], sleep: 'x', screen: 'seen', afraid: true, gone: 1 };
    expect(answersSchema(form, { from: 'device' }).parse(answers)).toEqual({ place, needs: ['food'], screen: 'seen' });
  });

  it('gives normalised answers: line ends, the order of choices', () => {
    const answers = { place: { street: 'a\r\nb' }, needs: ['home', 'food'], sleep: 'A\ud800' };
    expect(answersSchema(form).parse(answers)).toEqual({
      place: { street: 'a\nb' },
      needs: ['food', 'home'],
      sleep: 'A\ufffd',
    });
  });

  it('says where as Zod does: rows by their number', () => {
    const { error } = answersSchema(form).safeParse({ place, people: [{ age: 'four', pet: 'cat' }] });
    expect(error?.issues.map(({ path }) => path)).toEqual([
      ['people', 0, 'pet'],
      ['people', 0, 'age'],
    ]);
  });

  it('pollutes no prototype', () => {
    answersSchema(form).safeParse(JSON.parse('{"__proto__":{"admin":true},"place":{"__proto__":{"admin":true}}}'));
    expect(Object.hasOwn(Object.prototype, 'admin')).toBe(false);
  });
});
