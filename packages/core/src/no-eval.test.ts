import { beforeEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import manifest from '../package.json' with { type: 'json' };

/** What makes schemas, each as the first thing that a page loads. */
const firsts: Readonly<Record<string, () => Promise<unknown>>> = {
  'parse-form': () => import('./form/parse-form.ts'),
  'answers-schema': () => import('./submission/answers-schema.ts'),
  'check-answer': () => import('./submission/check-answer.ts'),
  submission: () => import('./submission/submission.ts'),
  'contact-safety': () => import('./questions/contact-safety/contact-safety-answer.ts'),
  'parse-agency': () => import('./agency/parse-agency.ts'),
  messages: () => import('./words/messages.ts'),
  problem: () => import('./issues/problem.ts'),
};

describe('Zod builds no code', () => {
  beforeEach(() => {
    vi.resetModules();
    z.config({ jitless: false });
  });

  it.each(Object.keys(firsts))('when %s is what loads first', async (first) => {
    await firsts[first]?.();
    expect(z.config().jitless).toBe(true);
  });

  it('in a bundle either, which keeps the module that says so', () => {
    expect(manifest.sideEffects).toEqual(expect.arrayContaining(['**/no-eval.js', '**/no-eval.ts']));
  });
});
