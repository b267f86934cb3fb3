import { describe, expect, it } from 'vitest';
import { isAllowedLink, linkTargets, parseInlineText } from './inline-text.ts';

/** Milliseconds of the quickest of five runs: other work on the machine does not count. */
function fastest(run: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const started = performance.now();
    run();
    return performance.now() - started;
  });
  return Math.min(...times);
}

const hosts = ['agency.example'];
const text = (content: string) => ({ kind: 'text', text: content });
const paragraph = (...content: unknown[]) => ({ kind: 'paragraph', content });

describe('parseInlineText', () => {
  it.each([
    ['plain', [paragraph(text('plain'))]],
    ['', []],
    ['It is **free**.', [paragraph(text('It is '), { kind: 'strong', content: [text('free')] }, text('.'))]],
    [
      '*so* _good_',
      [
        paragraph({ kind: 'emphasis', content: [text('so')] }, text(' '), {
          kind: 'emphasis',
          content: [text('good')],
        }),
      ],
    ],
    ['one\ntwo', [paragraph(text('one'), { kind: 'break' }, text('two'))]],
    ['one\r\n\r\ntwo', [paragraph(text('one')), paragraph(text('two'))]],
    [
      'Bring:\n- an ID\n- mail',
      [paragraph(text('Bring:')), { kind: 'list', items: [[text('an ID')], [text('mail')]] }],
    ],
    ['[911](tel:911)', [paragraph({ kind: 'link', href: 'tel:911', content: [text('911')] })]],
    [
      '**[us](https://agency.example/a)**',
      [
        paragraph({
          kind: 'strong',
          content: [{ kind: 'link', href: 'https://agency.example/a', content: [text('us')] }],
        }),
      ],
    ],
    ['<img onerror=alert(1)>', [paragraph(text('<img onerror=alert(1)>'))]],
    ['[x](javascript:alert)', [paragraph(text('[x](javascript:alert)'))]],
    [
      'a_b_c 2*3*4 ____ 5 * 6',
      [paragraph(text('a_b_c 2'), { kind: 'emphasis', content: [text('3')] }, text('4 ____ 5 * 6'))],
    ],
  ])('parses %j', (source, blocks) => {
    expect(parseInlineText(source, { hosts })).toEqual(blocks);
  });

  it.each(['[', '[[](', '*', '_', '**', '- ', '[a](', ' _a'])('is quick with 2,000 of %j', (bit) => {
    expect(fastest(() => parseInlineText(bit.repeat(2000).slice(0, 2000), { hosts }))).toBeLessThan(50);
  });
});

describe('isAllowedLink', () => {
  it.each(['tel:911', 'tel:+13125550100', 'https://agency.example', 'https://AGENCY.example/help?a=1#b'])(
    'allows %s',
    (target) => {
      expect(isAllowedLink(target, hosts)).toBe(true);
    },
  );

  it.each([
    'http://agency.example',
    'javascript:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'https://agency.example@evil.example',
    'https://agency.example.evil.example',
    'https://agency.example:8443/',
    'https://agency.example\\@evil.example',
    'https://10.0.0.1/',
    'https://xn--gency-6na.example',
    '//agency.example',
    'tel:javascript',
    ' https://agency.example',
  ])('does not allow %j', (target) => {
    expect(isAllowedLink(target, hosts)).toBe(false);
  });
});

it('lists every target that is written as a link', () => {
  expect(linkTargets('[a](x:1) and [b](java\tscript:2')).toEqual(['x:1', 'java\tscript:2']);
});
