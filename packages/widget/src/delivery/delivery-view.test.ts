import type { OnItsWay, Stage } from '@open-intake/sdk/outbox';
import { expect } from 'chai';
import { viewOf } from './delivery-view.ts';

const receipt = {
  id: 'a',
  code: '7K3M-9QXZ',
  receivedAt: '2026-11-22T12:00:00Z',
  digest: '',
  form: { id: 'f', version: '1' },
};
const said = {};

const way = (stage: Stage, misses = 0): OnItsWay => ({
  stage,
  attempts: 1,
  keptIn: 'memory',
  tally: { misses, unverified: 0, inFlight: 0 },
});

/** Every stage, with what the screen says of it while there is a network. */
const views: Readonly<Record<Stage['kind'], readonly [Stage, string]>> = {
  freezing: [{ kind: 'freezing' }, 'sending'],
  storing: [{ kind: 'storing' }, 'sending'],
  queued: [{ kind: 'queued', isUrgent: false }, 'sending'],
  sending: [{ kind: 'sending' }, 'sending'],
  waiting: [{ kind: 'waiting', reason: 'network', ms: 9, isAsked: false }, 'waiting busy'],
  offline: [{ kind: 'offline' }, 'waiting offline'],
  resting: [{ kind: 'resting', reason: 'network', said }, 'waiting held'],
  paused: [{ kind: 'paused' }, 'sending'],
  held: [{ kind: 'held', reason: 'not-here', said }, 'waiting held'],
  rejected: [{ kind: 'rejected', issues: [], said }, 'sending'],
  failed: [{ kind: 'failed', code: 'unknown' }, 'waiting held'],
  expired: [{ kind: 'expired' }, 'waiting held'],
  delivered: [{ kind: 'delivered', receipt }, 'sent'],
  discarded: [{ kind: 'discarded' }, 'waiting held'],
};

const wordsOf = (given: OnItsWay | undefined, isOffline = false): string => {
  const view = viewOf(given, isOffline);
  return view.kind === 'waiting' ? `waiting ${view.reason}` : view.kind;
};

describe('what the screen says of a submission on its way', () => {
  for (const [kind, [stage, words]] of Object.entries(views))
    it(`is "${words}" while it is ${kind}`, () => expect(wordsOf(way(stage))).to.equal(words));

  it('is never "sent" but with a receipt', () => {
    const sent = Object.values(views).filter(([stage]) => wordsOf(way(stage)) === 'sent');
    expect(sent.map(([{ kind }]) => kind)).to.deep.equal(['delivered']);
  });

  it('stays "not sent yet" through every further try', () => {
    expect(wordsOf(way({ kind: 'sending' }, 1))).to.equal('waiting busy');
  });

  it('names the network where there is none', () => {
    expect(wordsOf(way({ kind: 'sending' }), true)).to.equal('waiting offline');
  });

  it('follows a client that waits by itself', () => {
    const told = { kind: 'waiting', attempt: 1, reason: 'network', ms: 30_000, misses: 6 } as const;
    expect(viewOf(way({ kind: 'sending', told }), false)).to.deep.equal({
      kind: 'waiting',
      reason: 'busy',
      ms: 30_000,
      misses: 6,
    });
  });

  it('says that nothing was sent where it could not be sealed', () => {
    expect(wordsOf(way({ kind: 'failed', code: 'not-sealed' }))).to.equal('waiting notSealed');
  });
});
