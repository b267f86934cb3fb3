import { html, type TemplateResult } from 'lit';

/**
 * Characters that hide or reorder what stands around them, as inclusive ranges of code points. Joiners, variation
 * selectors and the plain direction marks are not among them: emoji, Persian, Hindi and Arabic need those.
 */
const hiddenRanges: readonly (readonly [number, number])[] = [
  [0x00, 0x08], // controls, without tab and line feed
  [0x0b, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad], // soft hyphen
  [0x34f, 0x34f],
  [0x115f, 0x1160], // fillers
  [0x17b4, 0x17b5],
  [0x180e, 0x180e],
  [0x200b, 0x200b], // zero width space
  [0x202a, 0x202e], // bidirectional embeddings and overrides
  [0x2060, 0x206f], // word joiner, isolates
  [0x3164, 0x3164],
  [0xd800, 0xdfff], // lone surrogates
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff9, 0xfffb],
  [0xe0000, 0xe007f], // tags, unless they make the flag of a region
];

const flagOfRegion = /(\u{1f3f4}[\u{e0020}-\u{e007e}]+\u{e007f})/u;

/** One piece of a text: as typed, or the code point of a character that cannot be seen. */
export type VisiblePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'hidden'; readonly code: string };

/** Splits a text so that every hidden character is named (`U+202E`). Else nothing changes but line ends, which become `\n`. */
export function visibleParts(text: string): readonly VisiblePart[] {
  const parts: VisiblePart[] = [];
  const addText = (piece: string) => {
    const last = parts.at(-1);
    if (last?.kind === 'text') parts[parts.length - 1] = { kind: 'text', text: last.text + piece };
    else parts.push({ kind: 'text', text: piece });
  };
  for (const piece of text.replace(/\r\n?/g, '\n').split(flagOfRegion)) {
    if (flagOfRegion.test(piece)) {
      addText(piece);
      continue;
    }
    for (const character of piece) {
      const point = character.codePointAt(0) ?? 0;
      if (isHidden(point))
        parts.push({ kind: 'hidden', code: `U+${point.toString(16).toUpperCase().padStart(4, '0')}` });
      else addText(character);
    }
  }
  return parts;
}

/** Draws a text as text nodes, hidden characters as small boxed code points. Never as HTML. */
export function renderVisible(text: string): readonly (string | TemplateResult)[] {
  return visibleParts(text).map((part) =>
    part.kind === 'text' ? part.text : html`<bdi class="hidden-character" dir="ltr">${part.code}</bdi>`,
  );
}

function isHidden(point: number): boolean {
  return hiddenRanges.some(([first, last]) => point >= first && point <= last);
}
