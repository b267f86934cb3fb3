import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readBody } from './read-body.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A body that comes at some speed, a piece a second. */
function trickle(bytesASecond: number, total: number): Request {
  let sent = 0;
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      const piece = Math.min(bytesASecond, total - sent);
      sent += piece;
      controller.enqueue(new Uint8Array(piece));
      if (sent >= total) controller.close();
    },
  });
  return new Request('http://intake.test/', { method: 'POST', body, duplex: 'half' } as RequestInit);
}

/** How it went, and after how many seconds. */
async function reading(request: Request): Promise<readonly [string | number, number]> {
  const started = performance.now();
  let result: string | number | undefined;
  void readBody(request, 262_144).then(
    ({ length }) => (result = length),
    (error: Error & { status?: number }) => (result = `${error.message} ${error.status}`),
  );
  while (result === undefined) await vi.advanceTimersByTimeAsync(100);
  return [result, Math.floor((performance.now() - started) / 1_000)];
}

it('a phone at half a kilobyte a second gets through (F10)', async () => {
  expect((await reading(trickle(512, 58_600)))[0]).toBe(58_600);
});

it('a body that trickles is cut after twenty seconds', async () => {
  expect(await reading(trickle(10, 60_000))).toEqual(['overloaded 408', 20]);
});

it('any body is cut after two minutes', async () => {
  expect(await reading(trickle(200, 60_000))).toEqual(['overloaded 408', 120]);
});

it('a body that came fast and then stops is cut after twenty seconds', async () => {
  const body = new ReadableStream<Uint8Array>({ start: (controller) => controller.enqueue(new Uint8Array(250_000)) });
  const request = new Request('http://intake.test/', { method: 'POST', body, duplex: 'half' } as RequestInit);
  expect(await reading(request)).toEqual(['overloaded 408', 20]);
});
