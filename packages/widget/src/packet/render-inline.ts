import { type Block, type Inline, parseInlineText } from '@open-intake/core';
import { html, type TemplateResult } from 'lit';
import { renderVisible } from './visible-characters.ts';

/** What is drawn of an author's text. */
export type Drawn = string | TemplateResult | readonly Drawn[];

/** Draws an author's text in one line: `**bold**` and `*emphasis*` as such, links as their words, items after a dot. Never as HTML. */
export function renderInline(text: string): Drawn {
  return parseInlineText(text).flatMap((block, index) => [...(index > 0 ? [' '] : []), ...linesOf(block)]);
}

function linesOf(block: Block): readonly Drawn[] {
  return block.kind === 'paragraph' ? block.content.map(draw) : block.items.map((item) => [' · ', ...item.map(draw)]);
}

function draw(piece: Inline): Drawn {
  switch (piece.kind) {
    case 'text':
      return renderVisible(piece.text);
    case 'break':
      return ' ';
    case 'strong':
      return html`<strong>${piece.content.map(draw)}</strong>`;
    case 'emphasis':
      return html`<em>${piece.content.map(draw)}</em>`;
    case 'link':
      return piece.content.map(draw);
  }
}
