/** A shorter text that fails as well: pieces are left out as long as it does. */
export async function smallest(text: string, fails: (text: string) => Promise<boolean>): Promise<string> {
  let left = text;
  for (let size = Math.ceil(text.length / 2); size >= 1; size = Math.floor(size / 2)) {
    for (let at = 0; at < left.length; ) {
      const shorter = left.slice(0, at) + left.slice(at + size);
      if (await fails(shorter)) left = shorter;
      else at += size;
    }
  }
  return left;
}
