import { describe, expect, it, vi } from 'vitest';
import { smallForm, smallSubmission } from '../../test/small-form.ts';
import { startIntake } from '../../test/start-intake.ts';
import { wakeableConnection } from '../../test/wakeable-connection.ts';
import type { Fault } from '../testing/fault.ts';
import type { SendProgress } from '../transport/send-progress.ts';

const { intake, client, waits } = startIntake();
const frozenSmall = () => client().freeze(smallSubmission(), smallForm);

describe('sending a submission', () => {
  it('gives the receipt of the stored bytes', async () => {
    const frozen = await frozenSmall();
    const receipt = await client().send(frozen);
    expect(receipt).toEqual(intake.stored.get(frozen.id)?.receipt);
    expect(receipt).toMatchObject({ id: frozen.id, digest: frozen.digest });
  });

  it('gives the same receipt when the same bytes are sent again', async () => {
    const frozen = await frozenSmall();
    const receipts = [await client().send(frozen), await client().send(frozen)];
    expect(receipts[1]).toEqual(receipts[0]);
    expect(intake.stored.size).toBe(1);
  });

  it('stores one row for 64 posts at once, with one receipt', async () => {
    const frozen = await frozenSmall();
    const receipts = await Promise.all(Array.from({ length: 64 }, () => client().send(frozen)));
    expect([intake.stored.size, new Set(receipts.map(({ code }) => code)).size]).toEqual([1, 1]);
  });

  it.each<Fault>([{ kind: 'lost-reply' }, { kind: 'truncated' }, { kind: 'other-receipt' }])(
    'gets the receipt and one row when the answer is spoiled after the commit ($kind)',
    async (fault) => {
      intake.fail(fault);
      const frozen = await frozenSmall();
      const receipt = await client().send(frozen);
      expect(receipt).toEqual(intake.stored.get(frozen.id)?.receipt);
      expect([intake.stored.size, intake.posts.length]).toEqual([1, 2]);
    },
  );

  it.each<Fault>([
    { kind: 'network' },
    { kind: 'captive-portal' },
    { kind: 'captive-portal', status: 400 },
    { kind: 'redirect', to: 'http://portal.example/login' },
    { kind: 'empty', status: 204 },
    { kind: 'empty', status: 200 },
    { kind: 'status', status: 408 },
    { kind: 'status', status: 409 },
    { kind: 'status', status: 425 },
    { kind: 'status', status: 500 },
    { kind: 'status', status: 502 },
    { kind: 'status', status: 503, problem: 'overloaded' },
    { kind: 'status', status: 504 },
    { kind: 'status', status: 507 },
    { kind: 'status', status: 522 },
    { kind: 'status', status: 400, problem: 'digest-mismatch' },
  ])('is delivered on the third try after two of $kind $status', async (fault) => {
    intake.fail(fault, { times: 2 });
    const frozen = await frozenSmall();
    expect((await client().send(frozen)).id).toBe(frozen.id);
    expect(intake.posts.length).toBe(3);
  });

  it('posts the same bytes on every try', async () => {
    intake.fail({ kind: 'status', status: 500 }, { times: 4 });
    const frozen = await frozenSmall();
    await client().send(frozen);
    expect(intake.posts).toEqual(Array.from({ length: 5 }, () => frozen.bytes));
  });

  it.each<[Fault, string, string]>([
    [{ kind: 'status', status: 401 }, 'HeldError', 'not-allowed'],
    [{ kind: 'status', status: 403 }, 'HeldError', 'not-allowed'],
    [{ kind: 'status', status: 404, problem: 'unknown-form' }, 'HeldError', 'not-here'],
    [{ kind: 'status', status: 405 }, 'HeldError', 'not-here'],
    [{ kind: 'status', status: 410 }, 'HeldError', 'not-here'],
    [{ kind: 'status', status: 413, problem: 'too-large' }, 'HeldError', 'too-large'],
    [{ kind: 'status', status: 421 }, 'HeldError', 'not-here'],
    [{ kind: 'status', status: 422, problem: 'stale-form' }, 'HeldError', 'stale-form'],
    [{ kind: 'status', status: 426 }, 'HeldError', 'out-of-date'],
    [{ kind: 'status', status: 451 }, 'HeldError', 'not-allowed'],
    [{ kind: 'status', status: 400 }, 'RejectedError', 'rejected'],
    [{ kind: 'status', status: 415 }, 'RejectedError', 'rejected'],
    [{ kind: 'status', status: 422 }, 'RejectedError', 'rejected'],
  ])('does not try again after %o', async (fault, name, code) => {
    intake.fail(fault);
    await expect(client().send(await frozenSmall())).rejects.toMatchObject({ name, code, attempts: 1 });
    expect(intake.posts.length).toBe(1);
  });

  it('carries what the server says of the answers, ready for the session', async () => {
    const errors = [{ pointer: '/household/0/age', code: 'too-big' }];
    intake.fail({ kind: 'status', status: 422, problem: 'invalid-answers', errors });
    const sent = client().send(await frozenSmall());
    await expect(sent).rejects.toMatchObject({ issues: [{ path: '/household/0/age', code: 'too-big' }] });
  });

  it('T11 is never delivered by a captive portal, and is held after five of its answers', async () => {
    intake.fail({ kind: 'captive-portal' }, { times: 50 });
    const sent = client().send(await frozenSmall(), { keepTrying: true });
    await expect(sent).rejects.toMatchObject({ name: 'HeldError', code: 'changed-on-the-way', attempts: 5 });
    expect(intake.stored.size).toBe(0);
  });

  it('stops after five tries unless told otherwise', async () => {
    intake.fail({ kind: 'network' }, { times: 50 });
    await expect(client().send(await frozenSmall())).rejects.toMatchObject({
      name: 'NotSentError',
      code: 'network',
      attempts: 5,
    });
    expect(waits.length).toBe(4);
  });

  it('goes on until it is delivered when told to', async () => {
    intake.fail({ kind: 'network' }, { times: 20 });
    await client().send(await frozenSmall(), { keepTrying: true });
    expect(intake.posts.length).toBe(21);
  });

  it('waits as long as the server asks, and up to a fifth longer', async () => {
    intake.fail({ kind: 'status', status: 503, headers: { 'retry-after': '120' } });
    await client().send(await frozenSmall());
    expect(waits[0]).toBeGreaterThanOrEqual(120_000);
    expect(waits[0]).toBeLessThanOrEqual(144_000);
  });

  it('tells each try and each wait', async () => {
    intake.fail({ kind: 'status', status: 500 });
    const told: SendProgress[] = [];
    await client({ random: () => 0.5 }).send(await frozenSmall(), { onAttempt: (progress) => told.push(progress) });
    expect(told).toEqual([
      { kind: 'sending', attempt: 1 },
      { kind: 'waiting', attempt: 1, reason: 'busy', ms: 500, misses: 1 },
      { kind: 'sending', attempt: 2 },
    ]);
  });

  it('tries nothing while there is surely no network, and goes on when woken', async () => {
    intake.fail({ kind: 'network' });
    const connection = wakeableConnection();
    connection.offline = true;
    const told: string[] = [];
    const sent = client({ connection }).send(await frozenSmall(), { onAttempt: ({ kind }) => told.push(kind) });
    await vi.waitFor(() => expect(told.at(-1)).toBe('offline'));
    expect(intake.posts.length).toBe(1);
    connection.offline = false;
    connection.wake();
    await sent;
    expect(told).toEqual(['sending', 'waiting', 'offline', 'sending']);
  });
});

describe('freezing and sending in one call', () => {
  it('loads the form, freezes and sends', async () => {
    const receipt = await client().submit(smallSubmission());
    expect(intake.stored.get(receipt.id)?.submission.answers).toEqual(smallSubmission().answers);
  });

  it('freezes anew, once, when the key was used for other bytes', async () => {
    intake.fail({ kind: 'status', status: 422, problem: 'key-reused' });
    const receipt = await client().submit(smallSubmission(), { form: smallForm });
    expect([intake.posts.length, [...intake.stored.keys()]]).toEqual([2, [receipt.id]]);
  });
});
