/** How many bytes a text has in UTF-8; counts only as far as it must to know whether they are more than `most`. */
export function utf8Size(text: string, most: number): number {
  if (text.length > most || text.length * 3 <= most) return text.length;
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4;
  }
  return bytes;
}
