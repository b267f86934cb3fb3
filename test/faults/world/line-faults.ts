import type { LineFault, Post } from './fault-line.ts';

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** The connection is reset and the server never hears of it. */
export const resetAtOnce: LineFault = ({ browser }) => void browser.resetAndDestroy();

/** The server gets a part of the body, then the connection is reset on both sides. `part`: 0 to 1. */
export const resetInBody =
  (part: number): LineFault =>
  async ({ bytes, bodyAt, abandon, browser }) => {
    await abandon(bytes.subarray(0, bodyAt + Math.floor((bytes.length - bodyAt) * part)));
    browser.resetAndDestroy();
  };

/** The server answers, and nobody hears it. */
export const loseReply: LineFault = async ({ bytes, ask, browser }) => {
  await ask(bytes);
  browser.resetAndDestroy();
};

/** The answer breaks off inside its body. `part`: 0 to 1. */
export const cutReply =
  (part: number): LineFault =>
  async ({ bytes, ask, browser }) => {
    const reply = await ask(bytes);
    const bodyAt = reply.indexOf('\r\n\r\n') + 4;
    browser.write(reply.subarray(0, bodyAt + Math.floor((reply.length - bodyAt) * part)));
    await pause(20);
    browser.resetAndDestroy();
  };

/** The answer comes after so many milliseconds. */
export const delayReply =
  (ms: number): LineFault =>
  async ({ bytes, ask, browser }) => {
    const reply = await ask(bytes);
    await pause(ms);
    if (!browser.destroyed) browser.end(reply);
  };

/** The server gets the post only after so many milliseconds, whoever still waits. */
export const delayPost =
  (ms: number): LineFault =>
  async ({ bytes, ask, browser }) => {
    await pause(ms);
    const reply = await ask(bytes);
    if (!browser.destroyed) browser.end(reply);
  };

/** So many bytes a second get through. */
export const slowUpload =
  (perSecond: number): LineFault =>
  async ({ bytes, ask, browser }) => {
    browser.end(await ask(bytes, perSecond));
  };

/** Breaks half of the connections at a drawn moment and is slow with the rest. */
export const lossy =
  (random: () => number, ms: number): LineFault =>
  async (post) => {
    if (random() < 0.5) return delayReply(ms)(post);
    await pause(ms * random());
    const ways = [resetAtOnce, resetInBody(random()), loseReply, cutReply(random())];
    return ways[Math.floor(random() * ways.length)]?.(post);
  };

/** The same post reaches the server twice, at the same time or one after the other. */
export const sendTwice =
  (atOnce: boolean): LineFault =>
  async ({ bytes, ask, browser }) => {
    const first = ask(bytes);
    if (!atOnce) await first;
    const [reply] = await Promise.all([first, ask(bytes)]);
    browser.end(reply);
  };

/** The body arrives shorter than it was, with a length to match. `part`: 0 to 1. */
export const shortenBody =
  (part: number): LineFault =>
  async ({ bytes, bodyAt, ask, browser }) => {
    const body = bytes.subarray(bodyAt, bodyAt + Math.floor((bytes.length - bodyAt) * part));
    const head = bytes.subarray(0, bodyAt).toString('latin1');
    const matching = head.replace(/^content-length: .*$/im, `Content-Length: ${body.length}`);
    browser.end(await ask(Buffer.concat([Buffer.from(matching, 'latin1'), body])));
  };

/** One bit of the body is another. `where`: 0 to 1. */
export const alterByte =
  (where: number): LineFault =>
  async ({ bytes, bodyAt, ask, browser }) => {
    const altered = Buffer.from(bytes);
    const at = bodyAt + Math.floor((bytes.length - bodyAt) * where);
    altered.writeUInt8(altered.readUInt8(at) ^ 1, at);
    browser.end(await ask(altered));
  };

/** What somebody on the way answers in the server's name. */
export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Whether the page may read it. @default true */
  readonly cors?: boolean;
}

/** The answer of somebody on the way; the server never hears of the post. */
export const answer =
  (reply: Reply | ((post: Post) => Reply)): LineFault =>
  (post) =>
    void post.browser.end(written(typeof reply === 'function' ? reply(post) : reply, post.origin));

/** A page of a hotel answers in the server's name. */
export const portal: LineFault = answer({
  status: 200,
  headers: { 'Content-Type': 'text/html' },
  body: '<!doctype html><title>Welcome</title><p>Please accept our terms.</p>',
});

/** The server stores it, and somebody on the way answers in its place. */
export const answerInstead =
  (change: (reply: { readonly status: number; readonly body: string }) => Reply): LineFault =>
  async ({ bytes, ask, browser, origin }) => {
    const reply = (await ask(bytes)).toString('utf8');
    const status = Number(reply.slice(9, 12));
    const body = reply.slice(reply.indexOf('\r\n\r\n') + 4);
    browser.end(written(change({ status, body }), origin));
  };

function written({ status, headers = {}, body = '', cors = true }: Reply, origin: string): string {
  const all = {
    ...(cors && {
      'Access-Control-Allow-Origin': origin,
      'Access-Control-Expose-Headers': 'Retry-After, Date',
    }),
    Date: new Date().toUTCString(),
    ...headers,
    ...(status !== 204 && { 'Content-Length': String(Buffer.byteLength(body)) }),
    Connection: 'close',
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} Something\r\n${lines.join('')}\r\n${body}`;
}

/** A post that stands still on the line, until it may go on. */
export interface Held {
  readonly fault: LineFault;
  /** Resolves when it is there. */
  readonly here: Promise<void>;
  go(): void;
}

/** Holds a post before the server hears of it, or after the server answered and before the phone hears of that. */
export function held(moment: 'before' | 'after'): Held {
  let arrive: () => void = () => undefined;
  let go: () => void = () => undefined;
  const here = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const going = new Promise<void>((resolve) => {
    go = resolve;
  });
  const stand = () => {
    arrive();
    return going;
  };
  return {
    here,
    go: () => go(),
    async fault({ bytes, ask, browser }) {
      if (moment === 'before') await stand();
      const reply = await ask(bytes);
      if (moment === 'after') await stand();
      if (!browser.destroyed) browser.end(reply);
    },
  };
}
