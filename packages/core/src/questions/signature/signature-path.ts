import { signatureBox } from './signature-box.ts';

/**
 * Whether a text is the strokes of a signature and nothing else: absolute `M` and `L` commands of SVG 2 (§9.3) in whole
 * numbers inside `signatureBox`, the first an `M`, and at least one line. Such a text is safe as the `d` of a path.
 */
export function isSignaturePath(data: string): boolean {
  const commands = data.match(/[ML][^ML]*/g) ?? [];
  return data.startsWith('M') && data.includes('L') && commands.every(isInside);
}

function isInside(command: string): boolean {
  const [, x, y] = /^[ML] ?(\d{1,3}) (\d{1,3}) ?$/.exec(command) ?? [];
  return Number(x) <= signatureBox.width && Number(y) <= signatureBox.height;
}
