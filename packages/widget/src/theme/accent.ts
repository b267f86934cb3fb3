import { black, mix, parseHex, type Rgb, reach, toHex, white } from './contrast.ts';

/** What stands below words: paper, and the soft paper of rows that can be chosen. */
export interface Papers {
  readonly paper: Rgb;
  readonly soft: Rgb;
}

/** The papers of the light look. */
export const lightPapers: Papers = { paper: [0xfb, 0xf8, 0xf2], soft: [0xf1, 0xea, 0xde] };
/** The papers of the dark look. */
export const darkPapers: Papers = { paper: [0x1d, 0x1a, 0x16], soft: [0x2a, 0x26, 0x1f] };

/** Readable shades of a colour, as `--oi-*` custom properties by name, for light and dark. */
export type Shades = Readonly<Record<string, string>>;

/**
 * Derives readable shades from one colour (`#rrggbb`): the accent reaches 7:1 as text on paper and on the soft paper of chosen rows,
 * and what stands on it 4.5:1 or better. Undefined when the colour is none.
 */
export function accentShades(hex: string, light = lightPapers, dark = darkPapers): Shades | undefined {
  const color = parseHex(hex);
  if (color === undefined) return undefined;
  const lightTint = mix(light.paper, color, 0.1);
  const darkTint = mix(dark.paper, color, 0.16);
  const onDark = reach(color, white, [dark.paper, dark.soft, darkTint]);
  return {
    '--oi-accent-shade': toHex(reach(color, black, [light.paper, light.soft, lightTint])),
    '--oi-on-accent': toHex(white),
    '--oi-accent-soft': toHex(lightTint),
    '--oi-accent-shade-dark': toHex(onDark),
    '--oi-on-accent-dark': toHex(mix(black, color, 0.08)),
    '--oi-accent-soft-dark': toHex(darkTint),
  };
}
