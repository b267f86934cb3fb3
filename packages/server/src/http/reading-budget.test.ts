import { describe, expect, it } from 'vitest';
import { readBody } from './read-body.ts';
import { ReadingBudget } from './reading-budget.ts';

const kilobyte = 1024;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A body that brings so many bytes at once; the end comes when it is asked for, or never. */
function body(bytes: number, headers: Readonly<Record<string, string>> = {}) {
  let end: () => void = () => undefined;
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(new Uint8Array(bytes));
      end = () => controller.close();
    },
  });
  const request = new Request('http://intake.test/', {
    method: 'POST',
    headers,
    body: stream,
    duplex: 'half',
  } as RequestInit);
  return { request, end: () => end() };
}

/** Reads a body; gives its length, or the status of the problem. */
async function reading(request: Request, budget: ReadingBudget): Promise<number> {
  return readBody(request, 256 * kilobyte, { budget }).then(
    ({ length }) => length,
    (error: { readonly status: number }) => error.status,
  );
}

describe('what bodies may hold together while they are being read', () => {
  it('refuses a large one for which there is no room, at once', async () => {
    const budget = new ReadingBudget({ bytes: 512 * kilobyte });
    const unfinished = [body(250 * kilobyte), body(250 * kilobyte)];
    for (const { request } of unfinished) void reading(request, budget);
    await pause(20);
    expect(await reading(body(250 * kilobyte).request, budget)).toBe(503);
  });

  it('always takes one of usual size', async () => {
    const budget = new ReadingBudget({ bytes: 0 });
    const small = body(32 * kilobyte);
    small.end();
    expect(await reading(small.request, budget)).toBe(32 * kilobyte);
  });

  it('lets those who bring something in the place of those who have long brought nothing', async () => {
    const budget = new ReadingBudget({ bytes: 256 * kilobyte, patience: 30 });
    const left = reading(body(250 * kilobyte).request, budget);
    await pause(50);
    const coming = body(250 * kilobyte);
    coming.end();
    expect([await reading(coming.request, budget), await left]).toEqual([250 * kilobyte, 503]);
  });

  it('gives back what bodies held, however they ended', async () => {
    const budget = new ReadingBudget({ bytes: 256 * kilobyte });
    for (let turn = 0; turn < 5; turn += 1) {
      const whole = body(250 * kilobyte);
      whole.end();
      expect(await reading(whole.request, budget)).toBe(250 * kilobyte);
      expect(await reading(body(300 * kilobyte).request, budget)).toBe(413);
    }
  });

  it('refuses one that says it is large before any of it is read', async () => {
    const budget = new ReadingBudget({ bytes: 256 * kilobyte });
    const says = (bytes: number) => body(1_000, { 'Content-Length': String(bytes) }).request;
    void reading(says(250 * kilobyte), budget);
    const second = says(250 * kilobyte);
    expect([await reading(second, budget), second.bodyUsed]).toEqual([503, false]);
    expect(budget.fits(33 * kilobyte)).toBe(false);
    expect(budget.fits(32 * kilobyte)).toBe(true);
  });

  it('counts a whole one while it waits, and lets nobody take its place', async () => {
    const budget = new ReadingBudget({ bytes: 256 * kilobyte, patience: 20 });
    const whole = body(250 * kilobyte);
    whole.end();
    const waits = readBody(whole.request, 256 * kilobyte, { budget, pause: 100 });
    await pause(50);
    expect(await reading(body(250 * kilobyte).request, budget)).toBe(503);
    expect((await waits).length).toBe(250 * kilobyte);
    expect(budget.fits(256 * kilobyte)).toBe(true);
  });
});
