import { describe, expect, it } from 'vitest';
import { checkContentDigest, digestOf, sameSecret } from './digest.ts';

const body = '{"hello":"world"}';
const digest = digestOf(body);
const base64 = Buffer.from(digest.slice(7), 'base64url').toString('base64');
const headers = (value: string) => new Headers({ 'Content-Digest': value });

describe('a Content-Digest', () => {
  it.each([`sha-256=:${base64}:`, `sha-512=:AAAA:, sha-256=:${base64}:`, 'sha-512=:AAAA:'])('is fine: %s', (value) => {
    expect(() => checkContentDigest(headers(value), digest)).not.toThrow();
  });

  it.each([
    `sha-256=:${base64.replace(/^./, '!')}:`,
    `sha-256=:${digestOf('other').slice(7)}=:`,
    'sha-256=abc',
    '',
    'x',
  ])('is not: %j', (value) => {
    expect(() => checkContentDigest(headers(value), digest)).toThrow('digest-mismatch');
  });

  it('is not asked for', () => {
    expect(() => checkContentDigest(new Headers(), digest)).not.toThrow();
  });
});

describe('two secrets', () => {
  it('are the same or not', () => {
    expect([sameSecret('a', 'a'), sameSecret('a', 'b'), sameSecret('a', 'aa')]).toEqual([true, false, false]);
  });
});
