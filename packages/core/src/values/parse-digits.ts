/** The zero of each script whose digits people type: Arabic-Indic, Persian, N'Ko, Devanagari, Bengali … full-width. */
const zeros = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20, 0x1040,
  0x1090, 0x17e0, 0xff10, 0x10d30, 0x1e950,
];

/** Writes the decimal digits of any of those scripts as ASCII digits and leaves every other character as it is. */
export function asciiDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const point = digit.codePointAt(0) ?? 0;
    const zero = zeros.find((start) => point >= start && point < start + 10);
    return zero === undefined ? digit : String(point - zero);
  });
}

/** Reads a whole number without sign or separators, in any of those digits: the boxes of a date. Undefined for anything else. */
export function parseDigits(text: string): number | undefined {
  const digits = asciiDigits(text).replace(/[\s\p{Cf}]/gu, '');
  return /^\d{1,9}$/.test(digits) ? Number(digits) : undefined;
}
