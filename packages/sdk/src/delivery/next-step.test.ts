import { describe, expect, it } from 'vitest';
import type { WaitingCode } from '../errors/error-codes.ts';
import { count, emptyTally, nextStep } from './next-step.ts';

const limits = { attempts: 5 };
const missed = (reason: WaitingCode) => ({ kind: 'retry', reason }) as const;

function after(times: number, reason: WaitingCode, attempts = limits.attempts) {
  let tally = emptyTally;
  for (let index = 0; index < times; index += 1) tally = count(tally, missed(reason));
  return nextStep(tally, missed(reason), { attempts }, () => 0.5);
}

describe('the step after a miss', () => {
  it('waits while there are tries left', () => {
    expect(after(4, 'network')).toMatchObject({ kind: 'wait', asked: false });
  });

  it('stops when the tries are used up', () => {
    expect(after(5, 'network')).toEqual({ kind: 'stop' });
  });

  it('goes on past any number of misses when told to', () => {
    expect(after(1_000, 'busy', Number.POSITIVE_INFINITY)).toMatchObject({ kind: 'wait', ms: 30_000 });
  });

  it('holds after five answers that were not the server’s, also when told to go on', () => {
    expect(after(5, 'unverified', Number.POSITIVE_INFINITY)).toEqual({ kind: 'hold' });
  });

  it('does not count "still busy with it" as a miss, but does not ask for ever unless told to', () => {
    expect(after(29, 'in-flight').kind).toBe('wait');
    expect(after(30, 'in-flight').kind).toBe('stop');
    expect(after(30, 'in-flight', Number.POSITIVE_INFINITY).kind).toBe('wait');
  });

  it('keeps to the time a server asked for', () => {
    const step = nextStep({ ...emptyTally, misses: 1 }, { ...missed('busy'), wait: 120_000 }, limits, () => 0.5);
    expect(step).toEqual({ kind: 'wait', ms: 132_000, asked: true });
  });
});
