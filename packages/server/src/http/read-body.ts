import { BodyClock } from './body-clock.ts';
import { ProblemError } from './problem.ts';

/**
 * Reads a body whole, and stops as soon as it is too large, whatever its Content-Length says.
 *
 * @param limit in bytes
 * @throws ProblemError 413 `too-large`; 400 `bad-json` when the body ends too early; 408 when it comes too slowly.
 */
export async function readBody(request: Request, limit: number): Promise<Uint8Array> {
  if (Number(request.headers.get('Content-Length') ?? 0) > limit) throw new ProblemError(413, 'too-large');
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = request.body?.getReader();
  const clock = new BodyClock();
  while (reader) {
    const { done, value } = await clock.atMost(reader.read(), length).catch((error: unknown) => {
      void reader.cancel().catch(() => undefined);
      throw error instanceof ProblemError ? error : new ProblemError(400, 'bad-json');
    });
    if (done) break;
    length += value.byteLength;
    if (length > limit) {
      void reader.cancel().catch(() => undefined);
      throw new ProblemError(413, 'too-large');
    }
    chunks.push(value);
  }
  return concat(chunks, length);
}

function concat(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}
