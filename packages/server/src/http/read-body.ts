import { BodyClock } from './body-clock.ts';
import { ProblemError } from './problem.ts';
import { ReadingBudget } from './reading-budget.ts';

/** One for all that this process reads. */
const everyBody = new ReadingBudget();

/**
 * Reads a body whole, and stops as soon as it is too large, whatever its Content-Length says.
 *
 * @param limit in bytes
 * @param budget what all bodies may hold. @default one for the process
 * @throws ProblemError 413 `too-large`; 400 `bad-json` when the body ends too early; 408 when it comes too slowly; 503 when too
 * much is being read at once.
 */
export async function readBody(request: Request, limit: number, budget = everyBody): Promise<Uint8Array> {
  if (Number(request.headers.get('Content-Length') ?? 0) > limit) throw new ProblemError(413, 'too-large');
  const reader = request.body?.getReader();
  if (!reader) return new Uint8Array();
  const cancel = () => void reader.cancel().catch(() => undefined);
  const held = budget.open(cancel);
  const clock = new BodyClock();
  try {
    for (;;) {
      const { done, value } = await clock.atMost(reader.read(), held.length);
      if (done) return held.take();
      if (held.length + value.byteLength > limit) throw new ProblemError(413, 'too-large');
      held.add(value);
    }
  } catch (error) {
    held.close();
    cancel();
    throw error instanceof ProblemError ? error : new ProblemError(400, 'bad-json');
  }
}
