import { describe, expect, it } from 'vitest';
import type { TodayStatement } from '../../today/today.ts';
import { lintToday } from './lint-today.ts';

const until = '2026-12-05T15:00:00Z';
const saying = (text: Readonly<Record<string, string>>): TodayStatement => ({ kind: 'text', until, text });
const found = (...statements: readonly TodayStatement[]) =>
  lintToday(statements).map(({ severity, code, path }) => `${severity} ${code} ${path}`);

describe('the words of today', () => {
  it('are fine where they are plain', () => {
    expect(found(saying({ en: 'The door on Clark Street is broken. Use the side door.' }))).toEqual([]);
  });

  it.each([
    [{ en: 'Your landlord cannot evict you in winter.' }, 'error unclaimed-sentence /0/text/en'],
    [{ es: 'Usted califica para cupones de alimentos.' }, 'error eligibility-verdict /0/text/es'],
    [{ en: 'You must leave the shelter by Friday.' }, 'error must-leave /0/text/en'],
    [{ en: 'There was an error.' }, 'warning blame-words /0/text/en'],
    [
      { en: 'We are all at a long meeting in another town today and so nobody can come to the phone.' },
      'warning long-sentence /0/text/en',
    ],
  ])('%j', (text, finding) => {
    expect(found(saying(text))).toEqual([finding]);
  });

  it('are looked at where they say what to do instead', () => {
    const instead = { text: { en: 'You will get food stamps there.' } };
    const statements: TodayStatement[] = [
      { kind: 'closed', until, reason: 'other' },
      { kind: 'paused', until, need: 'food', instead },
    ];
    expect(found(...statements)[0]).toMatch(/^error \S+ \/1\/instead\/text\/en$/);
  });
});
