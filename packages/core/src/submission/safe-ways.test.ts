import { describe, expect, it } from 'vitest';
import type { ContactWay } from '../questions/contact-safety/contact-safety-answer.ts';
import { safeWays } from './safe-ways.ts';

const isSafe = (way: ContactWay['way'], to: string) =>
  safeWays({ ways: [{ way, to, messageOk: true, othersSee: false }] }).length > 0;

describe('a safe way', () => {
  it.each([
    ['call', '312 555 0100'],
    ['call', '312 555 0100 or 773 555 0199'],
    ['text', '٣١٢٥٥٥٠١٠٠'],
    ['trusted-person', 'Maria, 12'],
    ['email', ' maria@gmail,com '],
    ['email', 'maria@@gmail.com'],
    ['letter', 'The shelter on Main Street'],
  ] as const)('is %s to "%s"', (way, to) => {
    expect(isSafe(way, to)).toBe(true);
  });

  it.each([
    ['call', 'call me'],
    ['text', ' '],
    ['whatsapp', 'me'],
    ['trusted-person', 'my sister'],
    ['email', 'a'],
    ['email', '312 555 0100'],
    ['email', 'maria@'],
    ['email', '@gmail.com'],
    ['letter', ' '],
  ] as const)('is not %s to "%s"', (way, to) => {
    expect(isSafe(way, to)).toBe(false);
  });
});
