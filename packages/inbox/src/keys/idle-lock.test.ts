import { expect } from 'chai';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { IdleLock, idleLimit } from './idle-lock.ts';

const host: ReactiveControllerHost = {
  addController: (_controller: ReactiveController) => undefined,
  removeController: () => undefined,
  requestUpdate: () => undefined,
  updateComplete: Promise.resolve(true),
};

describe('the lock of a page that nobody uses', () => {
  let now = 0;
  let locked = 0;
  let lock: IdleLock;
  const look = () => document.dispatchEvent(new Event('visibilitychange'));
  const touch = (name: string) => globalThis.dispatchEvent(new Event(name));

  beforeEach(() => {
    [now, locked] = [1_000, 0];
    lock = new IdleLock(
      host,
      () => {
        locked += 1;
      },
      () => now,
    );
    lock.hostConnected();
  });
  afterEach(() => lock.hostDisconnected());

  it('comes after 15 minutes and not a moment before', () => {
    now += idleLimit - 1;
    look();
    expect(locked).to.equal(0);
    now += 1;
    look();
    expect(locked).to.equal(1);
  });

  for (const use of ['pointerdown', 'keydown', 'wheel']) {
    it(`waits for as long again after a ${use}`, () => {
      now += idleLimit - 1;
      touch(use);
      now += idleLimit - 1;
      look();
      expect(locked).to.equal(0);
    });
  }

  it('comes before the first touch of a computer that slept', () => {
    now += 8 * 60 * 60_000;
    touch('keydown');
    expect(locked).to.equal(1);
  });

  it('comes once for one rest', () => {
    now += idleLimit;
    look();
    now += idleLimit - 1;
    look();
    expect(locked).to.equal(1);
  });

  it('leaves nothing behind on the page', () => {
    lock.hostDisconnected();
    now += idleLimit;
    look();
    expect(locked).to.equal(0);
  });
});
