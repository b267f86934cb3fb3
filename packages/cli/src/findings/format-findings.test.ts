import { describe, expect, it } from 'vitest';
import { painter } from '../terminal/paint.ts';
import type { Finding } from './finding.ts';
import { findingOf } from './finding-of.ts';
import { formatFindings } from './format-findings.ts';

const finding = (more: Partial<Finding>): Finding => ({
  ...findingOf('form.json', { code: 'missing', path: '/id' }),
  ...more,
});
const plain = painter(false);

describe('findings as text', () => {
  it('name file, code, place, sentence and fix', () => {
    expect(formatFindings('forms/food', [finding({})], plain)).toBe(
      [
        'forms/food/form.json',
        '  error missing at /id',
        '    Something that must be here is missing.',
        '    Fix: Add it.',
        '',
        '1 error, 0 warnings in 1 file.',
      ].join('\n'),
    );
  });

  it('stand under their file, each file once', () => {
    const text = formatFindings(
      'f',
      [finding({}), finding({ file: 'messages/es.json' }), finding({ path: '/x' })],
      plain,
    );
    expect(text.match(/^f\/.*$/gm)).toEqual(['f/form.json', 'f/messages/es.json']);
  });

  it('say so when there is nothing to change', () => {
    expect(formatFindings('forms/food', [], plain)).toBe('forms/food: nothing to change.');
  });

  it('are coloured only for a painter that may', () => {
    const start = String.fromCharCode(27);
    expect(formatFindings('f', [finding({})], plain)).not.toContain(start);
    expect(formatFindings('f', [finding({})], painter(true))).toContain(`${start}[31merror`);
  });

  it('have words for a code that nobody has described', () => {
    expect(findingOf('form.json', { code: 'brand-new', path: '' })).toMatchObject({
      code: 'brand-new',
      severity: 'error',
    });
    expect(findingOf('form.json', { code: 'constructor', path: '' }).sentence).toBe('Something here needs a change.');
  });
});
