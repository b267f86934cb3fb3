import { problemCodes } from '@open-intake/core';
import { describe, expect, it } from 'vitest';
import { readProblem } from './problem.ts';

const type = 'application/problem+json';
const bytes = (value: unknown) => new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
const named = (code: string, errors?: unknown) =>
  bytes({ type: `urn:open-intake:problem:${code}`, title: 'x', status: 422, errors });

describe('problem details', () => {
  it.each(problemCodes)('knows %s', (code) => {
    expect(readProblem(type, named(code))).toEqual({ code, issues: [] });
  });

  it.each<[string, string, Uint8Array | undefined]>([
    ['no type', type, bytes({ status: 422 })],
    ['a type of somebody else', type, bytes({ type: 'about:blank' })],
    ['a code outside the list', type, named('toString')],
    ['HTML', 'text/html', named('stale-form')],
    ['no content type', '', named('stale-form')],
    ['half of it', type, bytes('{"type":"urn:open-intake:problem:stale')],
    ['bad UTF-8', type, new Uint8Array([0x22, 0xff, 0x22])],
    ['more than was read', type, undefined],
    ['null', type, bytes('null')],
  ])('reads none from %s', (_, contentType, content) => {
    expect(readProblem(contentType, content)).toBeUndefined();
  });

  it('keeps codes and pointers, and drops what could be somebody’s words', () => {
    const errors = [
      { pointer: '/household/0/age', code: 'too-big', detail: 'canary' },
      { pointer: '/name', code: 'canary is too long a name' },
      { pointer: 'canary', code: 'too-big' },
      { pointer: '', code: 'bad-envelope' },
      null,
    ];
    expect(readProblem(type, named('invalid-answers', errors))?.issues).toEqual([
      { path: '/household/0/age', code: 'too-big' },
      { path: '', code: 'bad-envelope' },
    ]);
  });
});
