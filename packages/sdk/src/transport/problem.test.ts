import { problemCodes } from '@open-intake/core';
import { describe, expect, it } from 'vitest';
import { readProblem } from './problem.ts';

const type = 'application/problem+json';
const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const named = (code: string, errors?: unknown) =>
  bytes({ type: `urn:open-intake:problem:${code}`, title: 'x', status: 422, errors });

// What is none (R22) is in test/contract/protocol, where browsers run it too.
describe('problem details', () => {
  it.each(problemCodes)('knows %s', (code) => {
    expect(readProblem(type, named(code))).toEqual({ code, issues: [] });
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
