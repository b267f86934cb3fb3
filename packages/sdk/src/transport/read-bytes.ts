/**
 * Reads a body up to `limit` bytes. Gives `undefined`, and stops the download, when there is more.
 * `onChunk` is called for each piece, so that a slow network can be told from a dead one. Throws what the stream throws.
 */
export async function readBytes(
  response: Response,
  limit: number,
  onChunk: (piece: Uint8Array) => void,
): Promise<Uint8Array | undefined> {
  const reader = response.body?.getReader();
  if (reader === undefined) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return join(chunks, length);
    onChunk(value);
    length += value.length;
    if (length > limit) {
      reader.cancel().catch(() => undefined);
      return undefined;
    }
    chunks.push(value);
  }
}

function join(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}
