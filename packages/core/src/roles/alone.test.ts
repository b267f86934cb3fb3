import { describe, expect, it } from 'vitest';
import type { FormDefinition } from '../form/form-definition.ts';
import { createSession } from '../session/create-session.ts';
import { isAlone } from './alone.ts';
import { shownNotices } from './shown-notices.ts';

const who = { id: 'who', type: 'choice', role: 'filled-by', choices: ['self', 'with-help', 'for-other'] } as const;
const formOf = (...first: FormDefinition['sections'][number]['questions']): FormDefinition => ({
  format: 'open-intake/1',
  id: 'small',
  version: '1.0.0',
  languages: ['en'],
  sections: [
    {
      id: 'all',
      questions: [
        ...first,
        {
          id: 'screen',
          type: 'choice',
          role: 'private-screen',
          deviceOnly: true,
          choices: ['alone', 'seen', 'unsure'],
          showIf: { '!==': [{ var: 'afraid' }, false] },
        },
        { id: 'afraid', type: 'yesNo' },
      ],
    },
  ],
  notices: [
    { id: 'line', alone: true, showIf: { '!!': [{ var: 'screen' }] } },
    { id: 'food', showIf: { '!==': [{ var: 'afraid' }, false] } },
  ],
});
const filling = (answers: Readonly<Record<string, unknown>>, form = formOf({ ...who, choices: [...who.choices] })) =>
  createSession({ form, answers, language: 'en', now: () => new Date('2026-11-30T12:00:00Z'), newId: () => 'x' });

describe('a person', () => {
  it('is alone who says so and fills it in for themselves', () => {
    expect(isAlone(filling({ who: 'self', screen: 'alone' }))).toBe(true);
    expect(isAlone(filling({ screen: 'alone' }, formOf()))).toBe(true);
  });

  it.each([
    { who: 'self', screen: 'seen' },
    { who: 'self', screen: 'unsure' },
    { who: 'self' },
    { who: 'with-help', screen: 'alone' },
    { who: 'for-other', screen: 'alone' },
    { screen: 'alone' },
    { who: 'self', screen: 'alone', afraid: false },
  ])('is not alone with %j', (answers) => {
    expect(isAlone(filling(answers))).toBe(false);
  });
});

it('notices for people who are alone go when somebody comes', () => {
  const session = filling({ who: 'self', screen: 'alone' });
  const shown = () => shownNotices(session).map(({ id }) => id);
  const before = shown();
  session.dispatch({ type: 'answer', path: '/screen', value: 'seen' });
  const between = shown();
  session.dispatch({ type: 'skip', path: '/screen' });
  expect([before, between, shown()]).toEqual([['line', 'food'], ['food'], ['food']]);
});
