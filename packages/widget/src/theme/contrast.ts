/** Red, green and blue, each 0 to 255. */
export type Rgb = readonly [number, number, number];

/** The darkest colour. */
export const black: Rgb = [0, 0, 0];
/** The lightest colour. */
export const white: Rgb = [255, 255, 255];

/** Reads `#rrggbb`; undefined for anything else. */
export function parseHex(hex: string): Rgb | undefined {
  if (!/^#[0-9a-f]{6}$/i.test(hex)) return undefined;
  const byte = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  return [byte(1), byte(3), byte(5)];
}

/** Writes `#rrggbb`. */
export function toHex(color: Rgb): string {
  return `#${color.map((byte) => Math.round(byte).toString(16).padStart(2, '0')).join('')}`;
}

/** `amount` 0 is all `from`, 1 is all `to`. */
export function mix(from: Rgb, to: Rgb, amount: number): Rgb {
  const part = (at: 0 | 1 | 2) => from[at] + (to[at] - from[at]) * amount;
  return [part(0), part(1), part(2)];
}

/** Contrast ratio of two colours, 1 to 21 (WCAG 2.2, relative luminance). */
export function contrast(one: Rgb, other: Rgb): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Moves a colour towards black or white until it is readable (`least`:1, as text 7:1) on every one of the papers. */
export function reach(color: Rgb, towards: Rgb, papers: readonly Rgb[], least = 7): Rgb {
  for (let amount = 0; amount < 1; amount += 0.04) {
    const shade = mix(color, towards, amount).map(Math.round) as unknown as Rgb;
    if (papers.every((paper) => contrast(shade, paper) >= least)) return shade;
  }
  return towards;
}

function luminance(color: Rgb): number {
  const [red, green, blue] = color.map((byte) => {
    const part = byte / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
