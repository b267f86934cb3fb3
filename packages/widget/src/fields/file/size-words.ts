/** Size of a file in words of a language: `12 kilobytes`. */
export function sizeWords(bytes: number, language: string): string {
  const isSmall = bytes < 1000;
  const format = new Intl.NumberFormat(language, {
    style: 'unit',
    unit: isSmall ? 'byte' : 'kilobyte',
    unitDisplay: 'long',
    maximumFractionDigits: 0,
  });
  return format.format(isSmall ? bytes : bytes / 1000);
}
