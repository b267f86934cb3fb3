import { type FormDefinition, parseForm } from '@open-intake/core';
import { describe, expect, it } from 'vitest';
import { typesFile } from './types-file.ts';

/** The members that are written for some questions, in a line. */
function membersOf(...questions: readonly object[]): string {
  const form: FormDefinition = parseForm({
    format: 'open-intake/1',
    id: 'food',
    version: '1.0.0',
    languages: ['en'],
    sections: [{ id: 'you', questions }],
  });
  const text = typesFile({ folder: 'food', form, messages: {} });
  return text
    .slice(text.indexOf('{') + 1, text.lastIndexOf('}'))
    .replace(/\s+/g, ' ')
    .trim();
}

describe('the types of answers', () => {
  it.each([
    [{ type: 'text' }, 'string'],
    [{ type: 'number', integer: true }, 'number'],
    [{ type: 'yesNo' }, 'boolean'],
    [
      { type: 'date' },
      '{ readonly year: number; readonly month?: number; readonly day?: number; readonly approx?: boolean; }',
    ],
    [{ type: 'choice', choices: ['a', 'b'] }, "'a' | 'b'"],
    [
      { type: 'choice', choices: Array.from({ length: 101 }, (_, at) => `v${at}`) },
      '| string | { readonly value: string; readonly text: string; }',
    ],
    [{ type: 'choices', choices: ['a'] }, "ReadonlyArray<'a'>"],
    [
      { type: 'choice', choices: ['a', { value: 'x', other: true }] },
      "| 'a' | 'x' | { readonly value: 'x'; readonly text: string; }",
    ],
    [{ type: 'consent' }, "'yes' | 'no' | 'ask'"],
    [{ type: 'consent', decisions: ['yes', 'no'] }, "'yes' | 'no'"],
    [{ type: 'text', deviceOnly: true }, 'string'],
    [{ type: 'group', questions: [{ id: 'r', type: 'yesNo' }] }, '{ readonly r?: boolean; }'],
    [
      { type: 'group', repeat: { max: 3 }, questions: [{ id: 'r', type: 'yesNo' }] },
      'ReadonlyArray<{ readonly r?: boolean; }>',
    ],
  ])('%j is %s', (question, type) => {
    expect(membersOf({ id: 'q', ...question })).toBe(`readonly q?: ${type};`);
  });

  it('leave out notices, which have no answer', () => {
    expect(membersOf({ id: 'n', type: 'notice' }, { id: 'q', type: 'yesNo' })).toBe('readonly q?: boolean;');
  });
});
