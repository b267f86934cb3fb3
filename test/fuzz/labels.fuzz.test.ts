import { type Block, type Inline, parseInlineText } from '@open-intake/core';
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { fuzz } from './fuzz.ts';
import { fuzzTexts } from './fuzz-texts.ts';

const pieces = [
  '**',
  '*',
  '_',
  '[',
  ']',
  '(',
  ')',
  '](',
  'https://agency.example',
  'https://evil.example@agency.example',
];
const more = [
  'tel:988',
  'javascript:x',
  '\n',
  '- ',
  '<b>',
  '\u2028',
  '\u200b',
  '\ud800',
  'é',
  'word',
  ' ',
  '\\',
  'java\tscript:',
];
const label = fc.array(fc.oneof(fc.constantFrom(...pieces, ...more), fc.string({ maxLength: 3 })), { maxLength: 40 });

function* everyInline(content: readonly Inline[]): Generator<Inline> {
  for (const inline of content) {
    yield inline;
    if ('content' in inline) yield* everyInline(inline.content);
  }
}

const inlinesOf = (block: Block): readonly Inline[] => [
  ...everyInline(block.kind === 'list' ? block.items.flat() : block.content),
];

/** What a browser makes of an address: how it calls, and whom. */
function whereTo(href: string): string {
  const { protocol, host, pathname, username, password } = new URL(href);
  return `${protocol} ${username}${password}${protocol === 'tel:' ? pathname : host}`;
}

function check(text: string): void {
  for (const inline of parseInlineText(text, { hosts: ['agency.example'] }).flatMap(inlinesOf)) {
    if (inline.kind === 'link') expect(whereTo(inline.href)).toMatch(/^(tel: [+0-9*#.,;-]+|https: agency\.example)$/);
    if (inline.kind === 'text') expect(text).toContain(inline.text);
  }
}

describe('a label', () => {
  fuzz('labels', 'becomes text, marks and safe links, and nothing that was not written', label, (parts) =>
    check(parts.join('')),
  );

  fuzzTexts('label-texts', 'that somebody wrote becomes such too, however it is changed', {
    seeds: [
      '**Call** [988](tel:988) _now_, or\n- [write](https://agency.example/a)\n- \\*wait\\*',
      '[a](javascript:x) **_b_**',
    ],
    check,
  });
});
