import { describe, expect, it } from 'vitest';
import { createSession } from '../session/create-session.ts';
import { defineForm } from './define-form.ts';
import type { FormDefinition } from './form-definition.ts';
import { isFormDefinitionError } from './form-definition-error.ts';
import { parseForm } from './parse-form.ts';

/** The example of DESIGN.md, with the questions that it reads and does not show. */
const example = {
  format: 'open-intake/1',
  id: 'needs-assessment',
  version: '1.0.0',
  languages: ['en', 'es', 'so'],
  sections: [
    {
      id: 'today',
      questions: [
        {
          id: 'urgent',
          type: 'choices',
          choices: ['food', 'sleep', { value: 'none', exclusive: true }],
          codes: [{ system: 'http://snomed.info/sct', code: '733423003', relation: 'related' }],
        },
        {
          id: 'sleep',
          type: 'choice',
          choices: ['own', 'family', 'shelter', 'outside'],
          showIf: { in: ['sleep', { var: 'urgent' }] },
          sensitive: true,
        },
        { id: 'children', type: 'number' },
        { id: 'feel', type: 'choice', choices: ['well', 'cannot-cope'] },
      ],
    },
  ],
  values: { household_size: { '+': [1, { var: 'children' }] } },
  flags: [{ id: 'no-place-tonight', if: { '==': [{ var: 'sleep' }, 'outside'] }, within: 'same-day' }],
  notices: [{ id: 'crisis-line', showIf: { '==': [{ var: 'feel' }, 'cannot-cope'] }, contacts: ['988'] }],
} as const;

const name = { id: 'name', type: 'text' };
const formOf = (more: object, section: object = {}) => ({
  format: 'open-intake/1',
  id: 'form',
  version: '1.0.0',
  languages: ['en'],
  sections: [{ id: 'part', questions: [name], ...section }],
  ...more,
});

/** What is wrong with a form, as `code path`. */
function found(form: unknown): readonly string[] {
  try {
    parseForm(form);
    return [];
  } catch (error) {
    if (!isFormDefinitionError(error)) throw error;
    return error.issues.map(({ code, path }) => `${code} ${path}`);
  }
}

describe('the example of the design', () => {
  it('is taken as JSON and as it is', () => {
    expect(parseForm(JSON.stringify(example))).toEqual(defineForm(example));
  });

  it('is taken as bytes, such as a file or an answer of a server gives', () => {
    const bytes = Uint8Array.from(JSON.stringify(example), (character) => character.charCodeAt(0));
    expect(parseForm(bytes)).toEqual(defineForm(example));
    expect(parseForm(bytes.buffer)).toEqual(defineForm(example));
  });

  it('can be filled', () => {
    const session = createSession({ form: defineForm(example), now: () => new Date(), newId: () => 'id' });
    session.dispatch({ type: 'answer', path: '/urgent', value: ['sleep'] });
    session.dispatch({ type: 'answer', path: '/children', value: 2 });
    session.dispatch({ type: 'answer', path: '/feel', value: 'cannot-cope' });
    expect(session.state.screens.map(({ id, section }) => `${section.id} ${id}`)).toContain('today sleep');
    expect(session.state).toMatchObject({ values: { household_size: 3 }, notices: ['crisis-line'] });
  });
});

it.each(['zh-Hant', 'ht', 'fil', 'rhg-Arab', 'es-419', 'sl-rozaj-biske', 'de-1996', 'en-u-ca-gregory', 'en-x-plain'])(
  'a form may be in %s',
  (language) => {
    expect(found(formOf({ languages: [language] }))).toEqual([]);
  },
);

describe('today and now', () => {
  const reads = { '==': [{ var: 'name' }, 'x'] };
  it.each<[what: string, form: object]>([
    ['a form', formOf({ id: 'today' })],
    ['a section', formOf({}, { id: 'now' })],
    ['a flag', formOf({ flags: [{ id: 'today', if: reads, within: 'now' }] })],
    ['a notice', formOf({ notices: [{ id: 'now', showIf: reads }] })],
  ])('may be the id of %s', (_what, form) => {
    expect(found(form)).toEqual([]);
  });

  it.each<[what: string, form: object, path: string]>([
    ['a question', formOf({}, { questions: [{ ...name, id: 'today' }] }), '/sections/0/questions/0/id'],
    ['a value', formOf({ values: { now: 1 } }), '/values/now'],
  ])('cannot be the id of %s, which rules could not read', (_what, form, path) => {
    expect(found(form)).toEqual([`reserved-id ${path}`]);
  });

  it('is read as the day in a form whose section has that id', () => {
    const section = { id: 'today', questions: [{ ...name, showIf: { '==': [{ var: 'today' }, '2026-11-22'] } }] };
    const form: FormDefinition = parseForm(formOf({ sections: [section] }));
    const session = createSession({ form, now: () => new Date(2026, 10, 22, 12), newId: () => 'id' });
    expect([...session.state.visible]).toEqual(['/name']);
  });
});
