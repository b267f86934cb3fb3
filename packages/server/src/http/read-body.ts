import { setTimeout } from 'node:timers/promises';
import { BodyClock } from './body-clock.ts';
import { ProblemError } from './problem.ts';
import { ReadingBudget } from './reading-budget.ts';

/** One for all that this process reads. */
const everyBody = new ReadingBudget();

/** How a body is read. */
export interface ReadBodyOptions {
  /** What all bodies may hold. @default one for the process */
  readonly budget?: ReadingBudget | undefined;
  /** How long it waits before it is given, in milliseconds. It is counted meanwhile. @default 0 */
  readonly pause?: number | undefined;
}

/** Whether there is room now for a body of so many bytes; `readBody` would refuse it else. */
export const hasRoomFor = (bytes: number): boolean => everyBody.fits(bytes);

/**
 * Reads a body whole, and stops as soon as it is too large, whatever its Content-Length says. One for which there is no room is
 * refused before any of it is read.
 *
 * @param limit in bytes
 * @throws ProblemError 413 `too-large`; 400 `bad-json` when the body ends too early; 408 when it comes too slowly; 503 when too
 * much is being read at once.
 */
export async function readBody(
  request: Request,
  limit: number,
  { budget = everyBody, pause = 0 }: ReadBodyOptions = {},
): Promise<Uint8Array> {
  const expected = Number(request.headers.get('Content-Length') ?? 0) || 0;
  if (expected > limit) throw new ProblemError(413, 'too-large');
  budget.requireRoom(expected);
  const reader = request.body?.getReader();
  if (!reader) return new Uint8Array();
  const cancel = () => void reader.cancel().catch(() => undefined);
  const buffer = budget.open(expected, cancel);
  const clock = new BodyClock();
  try {
    for (;;) {
      const { done, value } = await clock.atMost(reader.read(), buffer.length);
      if (done) break;
      if (buffer.length + value.byteLength > limit) throw new ProblemError(413, 'too-large');
      buffer.add(value);
    }
    buffer.end();
    if (pause > 0) await setTimeout(pause);
    return buffer.take();
  } catch (error) {
    buffer.close();
    cancel();
    throw error instanceof ProblemError ? error : new ProblemError(400, 'bad-json');
  }
}
