import { describe, expect, it } from 'vitest';
import { BackgroundWork, type Rest } from './background-work.ts';

const spin = (ms: number) => {
  for (const until = performance.now() + ms; performance.now() < until; );
};

/** Holds the thread for this long in all, in pieces of a millisecond. */
const grind = (ms: number) => async (rest: Rest) => {
  for (let done = 0; done < ms; done += 1) {
    spin(1);
    await rest();
  }
};

describe('the queue for background work', () => {
  it('does one page after the other, first come first served', async () => {
    const work = new BackgroundWork();
    const said: string[] = [];
    const say = (text: string) => async (rest: Rest) => {
      said.push(`${text} begins`);
      await grind(5)(rest);
      said.push(`${text} ends`);
    };
    await Promise.all([work.page(say('one')), work.page(say('two'))]);
    expect(said).toEqual(['one begins', 'one ends', 'two begins', 'two ends']);
  });

  it('lets others have the thread inside a page', async () => {
    const work = new BackgroundWork({ slice: 2 });
    let turns = 0;
    const count = () => {
      turns += 1;
      if (turns < 1_000) setImmediate(count);
    };
    setImmediate(count);
    await work.page(grind(60));
    expect(turns).toBeGreaterThan(10);
  });

  it('steps back for as long as somebody waits', async () => {
    let busy = true;
    const work = new BackgroundWork({ slice: 1, isBusy: () => busy });
    const calm = performance.now();
    await work.page(grind(20));
    const stepping = performance.now() - calm;
    busy = false;
    const again = performance.now();
    await work.page(grind(20));
    expect(stepping).toBeGreaterThan(performance.now() - again + 20);
  });

  it('stands still while somebody is served first, half a second at most', async () => {
    const work = new BackgroundWork({ slice: 1 });
    const said: string[] = [];
    let served: () => void = () => undefined;
    const serving = work.first(() => new Promise<void>((resolve) => (served = resolve)));
    const page = work.page(async (rest) => {
      await grind(5)(rest);
      said.push('page');
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    said.push('served');
    served();
    await Promise.all([serving, page]);
    expect(said).toEqual(['served', 'page']);
    void work.first(() => new Promise<void>(() => undefined));
    expect(await work.page(() => Promise.resolve('goes on'))).toBe('goes on');
  });

  it('goes on after a page that failed', async () => {
    const work = new BackgroundWork();
    await expect(work.page(() => Promise.reject(new TypeError('broken')))).rejects.toThrow('broken');
    expect(await work.page(() => Promise.resolve('fine'))).toBe('fine');
  });
});
