import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { openLog } from './open-log.ts';

/** A reader that takes lines only when it is told to. */
function slowReader() {
  const read: string[] = [];
  let next: (() => void) | undefined;
  const output = new Writable({
    write(chunk: Buffer, _encoding, done) {
      read.push(chunk.toString());
      next = done;
    },
  });
  const readAll = async () => {
    while (next) {
      const go = next;
      next = undefined;
      go();
      await new Promise(setImmediate);
    }
  };
  return { output, read, readAll };
}

describe('the log', () => {
  it('has a line for each call', () => {
    const { output, read } = slowReader();
    openLog({ output })('GET /health 200 1 ms');
    expect(read).toEqual(['GET /health 200 1 ms\n']);
  });

  it('goes on when its reader is gone', async () => {
    const gone = new Writable({ write: (_chunk, _encoding, done) => done(new Error('EPIPE')) });
    const log = openLog({ output: gone });
    log('one');
    await new Promise(setImmediate);
    expect(() => log('two')).not.toThrow();
    await new Promise(setImmediate);
  });

  it('keeps little of what a reader who has stopped does not take, and says how much was left out', async () => {
    const { output, read, readAll } = slowReader();
    const log = openLog({ output, waiting: 100 });
    for (let line = 0; line < 1_000; line += 1) log('x'.repeat(9));
    expect(output.writableLength).toBeLessThanOrEqual(110);
    await readAll();
    log('again');
    await readAll();
    expect(read.slice(-2)).toEqual(['log: 990 lines left out, they were not read in time\n', 'again\n']);
  });
});
