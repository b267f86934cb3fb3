/** The letters of base64 (RFC 4648 §4), each in the place of its value. */
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const values = new Map([...letters].map((letter, value) => [letter.charCodeAt(0), value]));

/** The bytes of a text in base64; what is no letter of it is passed over. */
export function bytesOf(base64: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((base64.length * 3) / 4));
  let [held, bits, length] = [0, 0, 0];
  for (let at = 0; at < base64.length; at += 1) {
    const value = values.get(base64.charCodeAt(at));
    if (value === undefined) continue;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[length] = held >> bits;
    length += 1;
  }
  return bytes.subarray(0, length);
}

/** Bytes in base64 (RFC 4648 §4, padded). */
export function base64Of(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const [one = 0, two = 0, three = 0] = bytes.subarray(at, at + 3);
    const bits = (one << 16) | (two << 8) | three;
    const four = [18, 12, 6, 0].map((shift) => letters[(bits >> shift) & 63]).join('');
    const left = bytes.length - at;
    parts.push(left > 2 ? four : four.slice(0, left + 1).padEnd(4, '='));
  }
  return parts.join('');
}

/** Bytes as text, one letter each, to look for words in them. */
export function lettersOf(bytes: Uint8Array, from = 0, to = bytes.length): string {
  let text = '';
  for (const byte of bytes.subarray(from, to)) text += String.fromCharCode(byte);
  return text;
}

/** The bytes of a text of one byte a letter. */
export function fromLetters(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

/** A number of two or four bytes; undefined past the end. */
export function numberAt(bytes: Uint8Array, at: number, size: 2 | 4, littleEndian = false): number | undefined {
  if (at < 0 || at + size > bytes.length) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return size === 2 ? view.getUint16(at, littleEndian) : view.getUint32(at, littleEndian);
}

/** Parts one after the other. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
