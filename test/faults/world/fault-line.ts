import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** A post on its way from a browser to the server. */
export interface Post {
  /** Head and body, as the browser sent them. */
  readonly bytes: Buffer;
  /** Where the body begins in `bytes`. */
  readonly bodyAt: number;
  readonly browser: Socket;
  /** Origin of the page that posts, for answers that it may read. */
  readonly origin: string;
  /** Sends bytes to the server, as many a second as named, and gives its whole answer. */
  readonly ask: (bytes: Buffer, perSecond?: number) => Promise<Buffer>;
  /** Sends bytes and breaks the connection, as a phone in a tunnel does. */
  readonly abandon: (bytes: Buffer) => Promise<void>;
}

/** What the line does with one post. */
export type LineFault = (post: Post) => Promise<void> | void;

/** The line between a browser and the server: everything passes, and each post meets the next planned fault. */
export interface FaultLine {
  /** Address of the server over this line, with a slash. */
  readonly server: string;
  /** Faults for the next posts, in order. */
  next(...faults: readonly LineFault[]): void;
  /** What happens to posts once the planned faults are used up; nothing by default. */
  otherwise: LineFault;
  /** How many posts came by. */
  readonly posts: number;
  /** What a page says when it halts on purpose: it asks for `/halt`, and gets no answer for ever. */
  readonly halted: Promise<URLSearchParams>;
  /** The `Idempotency-Key` of each post, in order. */
  readonly keys: readonly string[];
  /** Resolves once nothing is under way any more, or after two seconds. */
  settled(): Promise<unknown>;
  /** Another server from now on, such as one that was started again. */
  lead(server: string): void;
  /** Takes no connection any more, or takes them again. */
  refuse(): Promise<void>;
  accept(): Promise<void>;
  stop(): Promise<void>;
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** The post arrives and its answer comes back. */
export const pass: LineFault = async ({ bytes, ask, browser }) => {
  browser.end(await ask(bytes));
};

/** @param at the port to listen on; 0 takes any free one */
export async function startFaultLine(server: string, at = 0): Promise<FaultLine> {
  let target = new URL(server);
  const keys: string[] = [];
  const underWay = new Set<Promise<void>>();
  const planned: LineFault[] = [];
  const open = new Set<Socket>();
  const line = {
    otherwise: pass,
    // Object.assign would read it once and for all.
    get posts() {
      return keys.length;
    },
  };
  let halt: (said: URLSearchParams) => void = () => undefined;
  const halted = new Promise<URLSearchParams>((resolve) => {
    halt = resolve;
  });

  const keep = (socket: Socket) => {
    open.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => open.delete(socket));
    return socket;
  };
  const toServer = () => keep(connect(Number(target.port), target.hostname));
  const carry = async (browser: Socket): Promise<void> => {
    const request = await readRequest(browser);
    if (request === undefined) return void browser.destroy();
    if (request.path.startsWith('/halt?')) return halt(new URLSearchParams(request.path.slice(6)));
    const post: Post = { ...request, browser, ask: (bytes, rate) => ask(toServer(), bytes, rate), abandon };
    if (!request.isPost) return pass(post);
    keys.push(request.key);
    const fault = planned.shift() ?? line.otherwise;
    const done = (async () => fault(post))().finally(() => underWay.delete(done));
    underWay.add(done);
    await done;
  };
  // Whatever breaks on one side breaks on the other, as on a real line.
  const listener = createServer((browser) => void carry(keep(browser)).catch(() => browser.destroy()));
  async function abandon(bytes: Buffer): Promise<void> {
    const socket = toServer();
    await once(socket, 'connect');
    await new Promise((done) => socket.write(bytes, done));
    // Long enough for the server to have read it, so that it is the reset and not a lack of bytes that it meets.
    await pause(20);
    socket.resetAndDestroy();
  }
  await listen(listener, at);
  const { port } = listener.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      listener.close(() => resolve());
      for (const socket of open) socket.destroy();
    });

  return Object.assign(line, {
    halted,
    server: `http://127.0.0.1:${port}/`,
    keys,
    settled: () => Promise.race([Promise.allSettled(underWay), pause(2_000)]),
    next: (...faults: readonly LineFault[]) => void planned.push(...faults),
    lead(address: string) {
      target = new URL(address);
    },
    refuse: close,
    accept: () => listen(listener, port),
    stop: () => (listener.listening ? close() : Promise.resolve()),
  });
}

function listen(listener: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    listener.once('error', reject);
    listener.listen(port, '127.0.0.1', () => resolve());
  });
}

/** One request, whole: this line speaks HTTP/1.1 with one request a connection. */
async function readRequest(browser: Socket) {
  let bytes: Buffer = Buffer.alloc(0);
  for await (const chunk of browser.iterator({ destroyOnReturn: false })) {
    bytes = Buffer.concat([bytes, chunk as Buffer]);
    const head = bytes.indexOf('\r\n\r\n');
    if (head < 0) continue;
    const text = bytes.subarray(0, head).toString('latin1');
    const length = Number(/^content-length: *(\d+)/im.exec(text)?.[1] ?? 0);
    if (bytes.length < head + 4 + length) continue;
    const key = /^idempotency-key: *(\S+)/im.exec(text)?.[1] ?? '';
    const origin = /^origin: *(\S+)/im.exec(text)?.[1] ?? '*';
    return {
      bytes: closing(bytes),
      bodyAt: closing(bytes).indexOf('\r\n\r\n') + 4,
      origin,
      key,
      isPost: /^POST /.test(text),
      path: text.split(' ')[1] ?? '',
    };
  }
  return undefined;
}

/** The same request on a connection that the server closes when it has answered. */
function closing(bytes: Buffer): Buffer {
  const head = bytes.indexOf('\r\n\r\n');
  const text = bytes
    .subarray(0, head)
    .toString('latin1')
    .replace(/\r\nconnection: .*/i, '');
  return Buffer.concat([Buffer.from(`${text}\r\nConnection: close`, 'latin1'), bytes.subarray(head)]);
}

async function ask(socket: Socket, bytes: Buffer, perSecond = Number.POSITIVE_INFINITY): Promise<Buffer> {
  const pieces: Buffer[] = [];
  socket.on('data', (chunk: Buffer) => pieces.push(chunk));
  const ended = once(socket, 'close');
  const begun = performance.now();
  for (let at = 0; at < bytes.length; ) {
    if (Number.isFinite(perSecond)) await pause(100);
    const due = Math.min(bytes.length, Math.floor(((performance.now() - begun) / 1_000) * perSecond));
    socket.write(bytes.subarray(at, due));
    at = due;
  }
  await ended;
  return Buffer.concat(pieces);
}
