import { readBytes } from './read-bytes.ts';
import { answerTimeout, type Timeouts } from './timeouts.ts';

/** One request and its answer. */
export interface Call {
  readonly address: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
  /** Makes the request in place of ours. @default by `address`, `method`, `headers` and `body` */
  readonly send?: (signal: AbortSignal) => Promise<Response>;
  readonly credentials?: RequestCredentials;
  readonly cache?: RequestCache;
  readonly redirect?: RequestRedirect;
  /** Goes on when the page is gone. */
  readonly keepalive?: boolean;
  /** The most bytes of an answer that are read. */
  readonly limit: number;
  /** Called for each piece of the answer's body. */
  readonly onPiece?: ((piece: Uint8Array, headers: Headers) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** How calls go out. */
export interface Transport {
  readonly fetch?: typeof fetch | undefined;
  readonly timeouts: Timeouts;
}

/** The result of a call. `bytes` is absent when the answer was longer than the limit. */
export type Exchange =
  | {
      readonly kind: 'answer';
      /** 0 for an opaque answer, such as a redirect that was not followed. */
      readonly status: number;
      readonly contentType: string;
      readonly headers: Headers;
      readonly bytes: Uint8Array | undefined;
    }
  | { readonly kind: 'no-answer'; readonly reason: 'network' | 'timeout' };

/**
 * Makes one call, once. An answer that is cut off is no answer.
 * Throws only `signal.reason`, when the caller aborts.
 */
export async function exchange(call: Call, transport: Transport): Promise<Exchange> {
  call.signal?.throwIfAborted();
  const controller = new AbortController();
  const stop = () => controller.abort();
  let timedOut = false;
  const expire = () => {
    timedOut = true;
    stop();
  };
  const wait = answerTimeout(call.body?.length ?? 0, transport.timeouts);
  let timer = setTimeout(expire, wait);
  const longest = setTimeout(expire, transport.timeouts.longest);
  call.signal?.addEventListener('abort', stop);
  const stopped = new Promise<never>((_, reject) => controller.signal.addEventListener('abort', reject));
  const restart = () => {
    clearTimeout(timer);
    timer = setTimeout(expire, transport.timeouts.answer);
  };
  try {
    return await Promise.race([perform(call, transport, controller.signal, restart), stopped]);
  } catch {
    call.signal?.throwIfAborted();
    return { kind: 'no-answer', reason: timedOut ? 'timeout' : 'network' };
  } finally {
    clearTimeout(timer);
    clearTimeout(longest);
    call.signal?.removeEventListener('abort', stop);
  }
}

async function perform(call: Call, transport: Transport, signal: AbortSignal, onChunk: () => void): Promise<Exchange> {
  const send = call.send ?? sender(call, transport, signal);
  // Whoever listens to a delivery hears that its bytes are kept before they go.
  await Promise.resolve();
  const response = await send(signal);
  onChunk();
  return {
    kind: 'answer',
    status: response.status,
    contentType: response.headers.get('content-type') ?? '',
    headers: response.headers,
    bytes: await readBytes(response, call.limit, (piece) => {
      onChunk();
      call.onPiece?.(piece, response.headers);
    }),
  };
}

function sender(call: Call, { fetch: send = fetch }: Transport, signal: AbortSignal): () => Promise<Response> {
  const request = new Request(call.address, {
    credentials: 'omit',
    redirect: 'manual',
    // The names of what a call says are those of `RequestInit`.
    ...(call as RequestInit),
    headers: { accept: 'application/json', ...call.headers },
    referrerPolicy: 'no-referrer',
    signal,
  });
  // Called bare: a page's own `fetch` does not run as a method of something else.
  return () => send(request);
}
