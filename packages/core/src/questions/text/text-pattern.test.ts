import { describe, expect, it } from 'vitest';
import { formDefinitionSchema } from '../../form/form-definition.ts';
import { answersSchema } from '../../submission/answers-schema.ts';
import { answerIssues } from '../answer-issues.ts';

const form = formDefinitionSchema.parse({
  format: 'open-intake/1',
  id: 'small',
  version: '1.0.0',
  languages: ['en'],
  sections: [
    {
      id: 'all',
      questions: [
        { id: 'zip', type: 'text', pattern: '[0-9]{5}' },
        { id: 'spaced', type: 'text', pattern: ' x' },
        { id: 'name', type: 'text', pattern: '[\\p{L}]{2,9}' },
        { id: 'mail', type: 'email' },
      ],
    },
  ],
});

function read(answers: Readonly<Record<string, unknown>>) {
  const result = answersSchema(form).safeParse(answers);
  return result.success ? result.data : answerIssues(result.error.issues).map(({ code, path }) => `${path} ${code}`);
}

describe('what a pattern is held against', () => {
  for (const zip of [
    '60640',
    '60640 ',
    ' 60640',
    '60640\u00a0',
    '60640\u3000',
    '60640\n',
    '60640\u200b',
    '\ufeff60640',
    '606\u200b40',
    '\u200e60640\u200f',
    '\u202a60640\u202c',
    '6064\u00ad0',
  ]) {
    it(`lets ${JSON.stringify(zip)} pass, and keeps it as typed`, () => {
      expect(read({ zip })).toEqual({ zip });
    });
  }

  for (const zip of ['6064', '60640 1', '606 40', '60640x'])
    it(`does not let ${JSON.stringify(zip)} pass`, () => {
      expect(read({ zip })).toEqual(['/zip wrong-pattern']);
    });

  it('lets a text pass that is what the author asked for with its spaces', () => {
    expect(read({ spaced: ' x' })).toEqual({ spaced: ' x' });
  });

  it('lets an e-mail address pass with a mark that nobody sees', () => {
    expect(read({ mail: 'ana@example.org\u200b ' })).toEqual({ mail: 'ana@example.org\u200b ' });
  });
});
