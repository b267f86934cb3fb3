import { accentShades, darkPapers, lightPapers, type Papers, type Shades } from './accent.ts';
import { black, contrast, mix, parseHex, type Rgb, reach, toHex, white } from './contrast.ts';

/** The colours of a brand, in any way that CSS writes one. */
export interface Brand {
  readonly accent?: string | undefined;
  /** What everything stands on, light or dark. */
  readonly paper?: string | undefined;
}

const lightInk: Rgb = [0x26, 0x22, 0x1c];
const darkInk: Rgb = [0xf3, 0xed, 0xe3];
const ownAccent: Rgb = [0x0c, 0x5a, 0x52];

/**
 * All colours of the form, for light and dark, from one or two of the page: words reach 7:1, edges 3:1, whatever they are. A paper that
 * is too dark or too light for its words is moved towards white or black until it carries them.
 */
export function brandShades({ accent = '', paper = '' }: Brand): Shades {
  const color = hexOf(paper);
  const light = color === undefined ? lightPapers : lightFrom(color);
  const dark = color === undefined ? darkPapers : darkFrom(color);
  return {
    ...(color === undefined
      ? {}
      : { ...shadesOf(light, lightInk, black, ''), ...shadesOf(dark, darkInk, white, '-dark') }),
    ...accentShades(toHex(hexOf(accent) ?? ownAccent), light, dark),
  };
}

const isLight = (color: Rgb): boolean => contrast(color, black) >= contrast(color, white);

function lightFrom(color: Rgb): Papers {
  const paper = isLight(color) ? reach(color, white, [lightInk], 12) : mix(lightPapers.paper, color, 0.03);
  return { paper, soft: mix(paper, lightInk, 0.07) };
}

function darkFrom(color: Rgb): Papers {
  const paper = isLight(color) ? mix(darkPapers.paper, color, 0.03) : reach(color, black, [darkInk], 12);
  return { paper, soft: mix(paper, darkInk, 0.08) };
}

function shadesOf({ paper, soft }: Papers, ink: Rgb, away: Rgb, end: '' | '-dark'): Shades {
  const quiet = mix(ink, paper, 0.35);
  const attention: Rgb = end === '' ? [0x7a, 0x3e, 0x00] : [0xf3, 0xbd, 0x7c];
  const attentionSoft = mix(paper, attention, 0.12);
  const shades = {
    paper,
    ink: reach(ink, away, [paper, soft]),
    quiet: reach(quiet, away, [paper, soft]),
    line: reach(mix(paper, ink, 0.4), away, [paper, soft], 3),
    soft,
    attention: reach(attention, away, [paper, attentionSoft]),
    'attention-soft': attentionSoft,
  };
  return Object.fromEntries(Object.entries(shades).map(([name, color]) => [`--oi-${name}${end}`, toHex(color)]));
}

/** A colour as the browser paints it on white; undefined where it is none. */
function hexOf(color: string): Rgb | undefined {
  if (!CSS.supports('color', color)) return undefined;
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d');
  if (context === null) return parseHex(color);
  context.fillStyle = '#fff';
  context.fillRect(0, 0, 1, 1);
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}
