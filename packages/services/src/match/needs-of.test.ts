import { describe, expect, it } from 'vitest';
import { needsOf } from './needs-of.ts';

const codes = (picked: Parameters<typeof needsOf>[0]) =>
  needsOf(picked).map(({ code, urgent }) => (urgent === true ? `${code}!` : code));

describe('the order of needs', () => {
  it.each([
    [{ urgent: ['food', 'ride'], needs: ['legal'] }, 'food! ride! legal'],
    [{ urgent: ['food'], needs: ['food', 'legal'], first: 'legal' }, 'legal food!'],
    [{ urgent: ['ride', 'sleep'], needs: ['bills', 'home'], first: 'home' }, 'sleep! home ride! bills'],
    [{ urgent: ['none'], needs: ['money'] }, 'money'],
    [{ needs: [] }, ''],
    [{ needs: ['x'], first: 'constructor' }, 'constructor x'],
  ])('%o', (picked, order) => expect(codes(picked).join(' ')).toBe(order));
});
