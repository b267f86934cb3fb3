import { contrast, mix, parseHex, type Rgb, toHex } from './contrast.ts';

const lightPaper: Rgb = [0xfb, 0xf8, 0xf2];
const lightSoft: Rgb = [0xf1, 0xea, 0xde];
const darkPaper: Rgb = [0x1d, 0x1a, 0x16];
const darkSoft: Rgb = [0x2a, 0x26, 0x1f];
const black: Rgb = [0, 0, 0];
const white: Rgb = [255, 255, 255];

/** Readable shades of an agency's colour, as `--oi-*` custom properties by name, for light and dark. */
export type AccentShades = Readonly<Record<string, string>>;

/**
 * Derives readable shades from one colour (`#rrggbb`): the accent reaches 7:1 as text on paper and on the soft paper of chosen rows,
 * and what stands on it 4.5:1 or better. Undefined when the colour is none.
 */
export function accentShades(hex: string): AccentShades | undefined {
  const color = parseHex(hex);
  if (color === undefined) return undefined;
  const lightTint = mix(lightPaper, color, 0.1);
  const darkTint = mix(darkPaper, color, 0.16);
  const light = reach(color, black, [lightPaper, lightSoft, lightTint]);
  const dark = reach(color, white, [darkPaper, darkSoft, darkTint]);
  return {
    '--oi-accent-shade': toHex(light),
    '--oi-on-accent': toHex(white),
    '--oi-accent-soft': toHex(lightTint),
    '--oi-accent-shade-dark': toHex(dark),
    '--oi-on-accent-dark': toHex(mix(black, color, 0.08)),
    '--oi-accent-soft-dark': toHex(darkTint),
  };
}

/** Moves a colour towards black or white until it is readable as text on every one of the papers. */
function reach(color: Rgb, towards: Rgb, papers: readonly Rgb[]): Rgb {
  for (let amount = 0; amount < 1; amount += 0.04) {
    const shade = mix(color, towards, amount).map(Math.round) as unknown as Rgb;
    if (papers.every((paper) => contrast(shade, paper) >= 7)) return shade;
  }
  return towards;
}
