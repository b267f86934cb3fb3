import { describe, expect, it } from 'vitest';
import { holdingAt } from './holding-at.ts';
import { parseToday } from './parse-today.ts';
import type { TodayStatement } from './today.ts';

const until = '2026-12-01T15:00:00Z';
const today = (...statements: readonly unknown[]) => ({ format: 'open-intake-today/1', statements });

describe('parseToday', () => {
  it.each<TodayStatement>([
    { kind: 'closed', until, reason: 'weather' },
    { kind: 'full', until },
    { kind: 'full', until: '2026-12-01T09:00:00-06:00', instead: { contact: '211' } },
    { kind: 'paused', until, need: 'food', instead: { service: 'pantry', text: { es: 'Vaya a Clark.' } } },
    { kind: 'wait', until, days: 14 },
    { kind: 'wait', until, days: 3, need: 'home' },
    { kind: 'line', until, contact: 'agency', languages: [] },
    { kind: 'text', until, text: { en: 'Use the side door.' } },
  ])('takes %j', (statement) => {
    expect(parseToday(today(statement)).statements).toEqual([statement]);
  });

  it('takes that nothing is stated', () => {
    expect(parseToday(today()).statements).toEqual([]);
  });

  it.each([
    [{ kind: 'closed', reason: 'weather' }, '/statements/0/until (missing)'],
    [{ kind: 'closed', until: '2026-12-01', reason: 'weather' }, '/statements/0/until (bad-format)'],
    [{ kind: 'closed', until, reason: 'snow' }, '/statements/0/reason (unknown-value)'],
    [{ kind: 'paused', until, need: 'food' }, '/statements/0/instead (missing)'],
    [{ kind: 'paused', until, need: 'food', instead: {} }, '/statements/0/instead (too-few)'],
    [{ kind: 'wait', until, days: 0.5 }, '/statements/0/days'],
    [{ kind: 'text', until, text: {} }, '/statements/0/text (too-few)'],
    [{ kind: 'text', until, text: { en: 'x'.repeat(281) } }, '/statements/0/text/en (too-long)'],
    [{ kind: 'text', until, text: { en: 'one\ntwo' } }, '/statements/0/text/en (bad-format)'],
    [{ kind: 'text', until, text: { en: ' ' } }, '/statements/0/text/en (bad-format)'],
    [{ kind: 'text', until, text: { en: '\u202Eabc' } }, '/statements/0/text/en (bad-format)'],
    [{ kind: 'moved', until }, '/statements/0'],
  ])('refuses %j', (statement, problem) => {
    expect(() => parseToday(today(statement))).toThrow(problem);
  });

  it('refuses two statements about the same thing, and takes two about others', () => {
    const wait = { kind: 'wait', until, days: 3 };
    expect(() => parseToday(today(wait, { ...wait, days: 4 }))).toThrow('/statements (duplicate-id)');
    expect(parseToday(today(wait, { ...wait, need: 'food' })).statements).toHaveLength(2);
  });
});

describe('holdingAt', () => {
  const statement: TodayStatement = { kind: 'full', until: '2026-12-01T09:00:00-06:00' };
  it.each([
    ['a millisecond before its end', '2026-12-01T14:59:59.999Z', 1],
    ['at its end', '2026-12-01T15:00:00Z', 0],
    ['after it', '2026-12-02T00:00:00Z', 0],
  ])('%s', (_name, now, count) => {
    expect(holdingAt([statement], new Date(now))).toHaveLength(count);
  });
});
