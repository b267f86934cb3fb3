import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { issueWords } from '../src/findings/issue-words.ts';

const core = resolve(import.meta.dirname, '../../core/src');

/** What checks files and definitions: the codes that an author sees. */
const folders = ['agency', 'form', 'json', 'patterns', 'questions', 'words'];

/** Every code written in the sources of core, with a file that has it. */
function writtenCodes(): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  for (const folder of folders) {
    for (const name of readdirSync(join(core, folder), { recursive: true, encoding: 'utf8' })) {
      // What looks a form or an agency file over has sentences of its own.
      if (!name.endsWith('.ts') || /\.test\.ts$|^lint-|^notice-contacts/.test(name)) continue;
      const source = readFileSync(join(core, folder, name), 'utf8');
      for (const [, code = ''] of source.matchAll(/\bcode: '([a-z][a-z0-9-]+)'/g)) codes.set(code, name);
    }
  }
  // What Zod calls an issue of its own.
  codes.delete('custom');
  return codes;
}

describe('the words of issues', () => {
  it('are there for every code that reading a form folder can give', () => {
    const codes = writtenCodes();
    expect(codes.size).toBeGreaterThan(40);
    expect([...codes].filter(([code]) => !Object.hasOwn(issueWords, code))).toEqual([]);
  });

  it('are a sentence and a fix, each a whole one and short', () => {
    for (const [code, { sentence, fix }] of Object.entries(issueWords)) {
      expect([code, sentence, fix]).toEqual([
        code,
        expect.stringMatching(/^[A-Z].*\.$/),
        expect.stringMatching(/^[A-Z].*\.$/),
      ]);
      expect(Math.max(...[sentence, fix].map((text) => text.split(/\s+/).length)), code).toBeLessThanOrEqual(20);
    }
  });
});
