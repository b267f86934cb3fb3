import { describe, expect, it } from 'vitest';
import { pageStream } from './page-stream.ts';

/** Pages without end, and how many were made. */
function endless() {
  const made = { pages: 0, closed: false };
  async function* pages() {
    try {
      for (;;) {
        await Promise.resolve();
        made.pages += 1;
        yield 'page\r\n';
      }
    } finally {
      made.closed = true;
    }
  }
  return { made, pages: pages() };
}

const waitFor = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('a body that is made page by page', () => {
  it('is made as fast as it is read, and no faster', async () => {
    const { made, pages } = endless();
    const reader = pageStream(pages, { ended: () => undefined }).getReader();
    await waitFor(20);
    expect(made.pages).toBe(0);
    await reader.read();
    await reader.read();
    await waitFor(20);
    expect(made.pages).toBe(2);
    await reader.cancel();
  });

  it('ends when its reader goes', async () => {
    const { made, pages } = endless();
    let ended = 0;
    const reader = pageStream(pages, { ended: () => (ended += 1) }).getReader();
    await reader.read();
    await reader.cancel();
    expect([made, ended]).toEqual([{ pages: 1, closed: true }, 1]);
  });

  it('ends when its reader takes nothing for long', async () => {
    const { made, pages } = endless();
    let ended = 0;
    const reader = pageStream(pages, { ended: () => (ended += 1), silence: 20 }).getReader();
    await reader.read();
    await waitFor(60);
    expect([made.closed, ended]).toEqual([true, 1]);
    await expect(reader.read()).rejects.toThrow('Nobody');
  });

  it('breaks where a page fails, and is not taken for whole', async () => {
    async function* pages() {
      yield await Promise.resolve('first\r\n');
      throw new TypeError('the database is away');
    }
    const stream = pageStream(pages(), { ended: () => undefined });
    await expect(new Response(stream).text()).rejects.toThrow('away');
  });
});
