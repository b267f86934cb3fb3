import { connect, type Socket } from 'node:net';

/** What came back over a line. */
export interface Answer {
  /** HTTP status; 0 when the line broke. */
  readonly status: number;
  /** Status line and headers as they came. */
  readonly head: string;
  readonly body: Buffer;
}

const broken: Answer = { status: 0, head: '', body: Buffer.alloc(0) };
const nothing: Buffer = Buffer.alloc(0);

/**
 * One kept-alive HTTP/1.1 connection with one request at a time, on a bare socket: a generator that shares the machine with
 * what it measures has to cost next to nothing.
 */
export class HttpLine {
  readonly #socket: Socket;
  #came = nothing;
  #answer: ((answer: Answer) => void) | undefined;
  #closed = false;

  constructor(host: string, port: number, gone: (line: HttpLine) => void) {
    this.#socket = connect({ port, host, noDelay: true });
    this.#socket.on('data', (piece: Buffer) => this.#read(piece));
    this.#socket.on('error', () => this.#socket.destroy());
    this.#socket.on('close', () => {
      this.#closed = true;
      gone(this);
      this.#settle(broken);
    });
  }

  /** Whether it can carry no more requests. */
  get closed(): boolean {
    return this.#closed || this.#socket.destroyed;
  }

  /** Sends a whole request; gives its answer. It never throws. */
  send(request: Buffer): Promise<Answer> {
    if (this.closed) return Promise.resolve(broken);
    return new Promise((resolve) => {
      this.#answer = resolve;
      this.#socket.write(request);
    });
  }

  close(): void {
    this.#socket.destroy();
  }

  #settle(answer: Answer): void {
    const resolve = this.#answer;
    this.#answer = undefined;
    this.#came = nothing;
    resolve?.(answer);
  }

  #read(piece: Buffer): void {
    this.#came = this.#came.length === 0 ? piece : Buffer.concat([this.#came, piece]);
    const end = this.#came.indexOf('\r\n\r\n');
    if (end < 0) return;
    const head = this.#came.toString('latin1', 0, end);
    const body = wholeBody(head, this.#came.subarray(end + 4));
    if (!body) return;
    if (/^connection: close/im.test(head)) this.#socket.destroy();
    this.#settle({ status: Number(head.slice(9, 12)), head, body });
  }
}

/** The body, once all of it is there. */
function wholeBody(head: string, came: Buffer): Buffer | undefined {
  if (/^transfer-encoding: *chunked/im.test(head)) return joinChunks(came);
  const length = Number(/^content-length: *(\d+)/im.exec(head)?.[1] ?? 0);
  return came.length >= length ? came.subarray(0, length) : undefined;
}

/** The pieces of a chunked body put together (RFC 9112 §7.1), once the last is there. */
function joinChunks(came: Buffer): Buffer | undefined {
  const chunks: Buffer[] = [];
  for (let at = 0; ; ) {
    const end = came.indexOf('\r\n', at);
    const size = end < 0 ? Number.NaN : Number.parseInt(came.toString('latin1', at, end), 16);
    if (size === 0) return came.length >= end + 4 ? Buffer.concat(chunks) : undefined;
    const next = end + 2 + size + 2;
    if (!(came.length >= next)) return undefined;
    chunks.push(came.subarray(end + 2, end + 2 + size));
    at = next;
  }
}
