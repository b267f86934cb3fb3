import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { smallForm, smallSubmission } from '../../test/small-form.ts';
import { wakeableConnection } from '../../test/wakeable-connection.ts';
import { createIntakeClient } from './intake-client.ts';
import type { IntakeClientOptions } from './intake-client.types.ts';

const endpoint = 'https://agency.example/forms/small';

/** Never answers, and rejects when the request is aborted, as fetch does. */
function silentFetch() {
  return vi.fn<typeof fetch>(
    (input) =>
      new Promise((_, reject) => {
        const { signal } = input as Request;
        signal.addEventListener('abort', () => reject(signal.reason as Error));
      }),
  );
}

async function start(options: Partial<IntakeClientOptions> & { readonly fetch: typeof fetch }) {
  const client = createIntakeClient({ endpoint, random: () => 0, ...options });
  return { client, frozen: await client.freeze(smallSubmission(), smallForm) };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('under a clock of our own', () => {
  it('gives up a try after 15 seconds without an answer, and the whole after five', async () => {
    const fetch = silentFetch();
    const { client, frozen } = await start({ fetch });
    const sent = expect(client.send(frozen)).rejects.toMatchObject({ code: 'timeout', attempts: 5 });
    await vi.advanceTimersByTimeAsync(14_999);
    expect(fetch).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1 + 250);
    expect(fetch).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(4 * 15_250);
    await sent;
    expect([fetch.mock.calls.length, vi.getTimerCount()]).toEqual([5, 0]);
  });

  it('gives up a try also when the network layer ignores it', async () => {
    const fetch = vi.fn<typeof globalThis.fetch>(() => new Promise(() => {}));
    const { client, frozen } = await start({ fetch });
    const sent = expect(client.send(frozen, { attempts: 1 })).rejects.toMatchObject({ code: 'timeout' });
    await vi.advanceTimersByTimeAsync(15_000);
    await sent;
  });

  it('gives a large body two seconds for each kilobyte', async () => {
    const fetch = silentFetch();
    const { client } = await start({ fetch });
    const submission = { ...smallSubmission(), answers: { story: 'x'.repeat(46 * 1024) } };
    const frozen = await client.freeze(submission, smallForm);
    const sent = expect(client.send(frozen, { attempts: 1 })).rejects.toMatchObject({ code: 'timeout' });
    await vi.advanceTimersByTimeAsync(103_000);
    expect(fetch.mock.calls[0]?.[0]).toMatchObject({ signal: { aborted: false } });
    await vi.advanceTimersByTimeAsync(4_000);
    await sent;
  });

  it('gives up when an answer begins and does not end', async () => {
    const body = () => new ReadableStream<Uint8Array>({ start: (controller) => controller.enqueue(new Uint8Array(1)) });
    const fetch = () =>
      Promise.resolve(new Response(body(), { status: 201, headers: { 'content-type': 'application/json' } }));
    const { client, frozen } = await start({ fetch });
    const sent = expect(client.send(frozen, { attempts: 1 })).rejects.toMatchObject({ code: 'timeout' });
    await vi.advanceTimersByTimeAsync(15_000);
    await sent;
  });

  it('stops at once while a try is under way, with the caller’s reason', async () => {
    const controller = new AbortController();
    const fetch = silentFetch();
    const { client, frozen } = await start({ fetch });
    const sent = expect(client.send(frozen, { signal: controller.signal })).rejects.toBe('left');
    await vi.waitFor(() => expect(fetch).toHaveBeenCalled());
    controller.abort('left');
    await sent;
    expect([fetch.mock.calls.length, vi.getTimerCount()]).toEqual([1, 0]);
  });

  it('stops at once while it waits', async () => {
    const controller = new AbortController();
    const fetch = vi.fn<typeof globalThis.fetch>(() => Promise.reject(new TypeError('no network')));
    const { client, frozen } = await start({ fetch });
    const sent = expect(client.send(frozen, { signal: controller.signal, keepTrying: true })).rejects.toBe('left');
    await vi.advanceTimersByTimeAsync(100);
    controller.abort('left');
    await sent;
    expect([fetch.mock.calls.length, vi.getTimerCount()]).toEqual([1, 0]);
  });

  it('does not begin when it was stopped before', async () => {
    const fetch = silentFetch();
    const { client, frozen } = await start({ fetch });
    await expect(client.send(frozen, { signal: AbortSignal.abort('left') })).rejects.toBe('left');
    expect(fetch).not.toHaveBeenCalled();
  });

  it('comes back early from a wait when woken, but not from one the server asked for', async () => {
    const connection = wakeableConnection();
    const fetch = vi.fn<typeof globalThis.fetch>();
    fetch.mockRejectedValueOnce(new TypeError('no network'));
    fetch.mockResolvedValue(new Response(null, { status: 503, headers: { 'retry-after': '120' } }));
    const { client, frozen } = await start({ fetch, connection, random: () => 0.9 });
    const sent = expect(client.send(frozen, { attempts: 3 })).rejects.toMatchObject({ code: 'busy', status: 503 });
    await vi.advanceTimersByTimeAsync(10);
    connection.wake();
    await vi.advanceTimersByTimeAsync(10);
    expect(fetch).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(10_000);
    connection.wake();
    await vi.advanceTimersByTimeAsync(109_000);
    expect(fetch).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(25_000);
    await sent;
  });
});

describe('what goes over the wire', () => {
  it('is a JSON post with key and digest, without cookies, referrer or cache', async () => {
    const fetch = vi.fn<typeof globalThis.fetch>(() => Promise.reject(new TypeError('no network')));
    const { client, frozen } = await start({ fetch });
    const sent = client.send(frozen, { attempts: 1 });
    await expect(sent).rejects.toMatchObject({ code: 'network' });
    const request = fetch.mock.calls[0]?.[0] as Request;
    expect(request).toMatchObject({
      url: `${endpoint}/submissions`,
      method: 'POST',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'manual',
      cache: 'no-store',
    });
    expect(Object.fromEntries(request.headers)).toMatchObject({
      'content-type': 'application/json',
      'idempotency-key': frozen.id,
      'content-digest': `sha-256=:${Buffer.from(frozen.digest.slice(7), 'base64url').toString('base64')}:`,
    });
  });
});
