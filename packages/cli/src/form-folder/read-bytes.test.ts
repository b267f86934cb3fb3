import { describe, expect, it } from 'vitest';
import { fileCode } from './read-bytes.ts';

describe('why a file cannot be read', () => {
  it.each([
    ['ENOENT', 'no-such-file'],
    ['EISDIR', 'is-a-folder'],
    ['EACCES', 'no-permission'],
    ['EIO', 'unreadable'],
  ])('%s is %s', (code, meant) => {
    expect(fileCode(Object.assign(new Error(), { code }))).toBe(meant);
  });

  it('is unreadable whatever else was thrown', () => {
    expect(fileCode('nothing')).toBe('unreadable');
  });
});
