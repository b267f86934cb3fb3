import { isFormDefinitionError, parseForm } from '@open-intake/core';

export type Json = Readonly<Record<string, unknown>>;

/** A definition that must not get through: what it is, the definition, and the code and path that its author is told. */
export type Row = readonly [row: string, input: unknown, code: string, path: string];

export const name = { id: 'name', type: 'text' };
export const age = { id: 'age', type: 'number' };
export const needs = { id: 'needs', type: 'choices', choices: ['food', 'ride'] };
export const court = { id: 'court', type: 'date' };
export const alone = { id: 'alone', type: 'choice', choices: ['alone', 'seen'], deviceOnly: true };
export const people = { id: 'people', type: 'group', repeat: { max: 5 }, questions: [{ id: 'years', type: 'number' }] };

/** A form of one section with these questions, and whatever else is given. */
export function formOf(questions: readonly unknown[], more: Json = {}): Json {
  const sections = [{ id: 'part', questions }];
  return { format: 'open-intake/1', id: 'form', version: '1.0.0', languages: ['en'], sections, ...more };
}

/** A form of one question: a text, unless it says otherwise. */
export const one = (question: Json) => formOf([{ id: 'q', type: 'text', ...question }]);

/** A form whose sixth question has this condition. */
export const shownIf = (showIf: unknown) =>
  formOf([name, age, needs, court, people, { id: 'q', type: 'text', showIf }]);

export const withChoices = (choices: unknown) => one({ type: 'choice', choices });
export const reads = (id: string) => ({ '!=': [{ var: id }, null] });
export const flag = (rule: unknown, within: unknown = 'now') => [{ id: 'flag', if: rule, within }];

/** Where the questions of `one` and `shownIf` stand. */
export const first = '/sections/0/questions/0';
export const sixth = '/sections/0/questions/5';

/** What `parseForm` says of a definition. */
export function problemOf(input: unknown): unknown {
  try {
    parseForm(input);
    return 'accepted';
  } catch (error) {
    return isFormDefinitionError(error) ? { code: error.code, path: error.path } : error;
  }
}
