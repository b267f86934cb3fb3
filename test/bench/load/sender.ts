import type { Ledger } from './ledger.ts';
import { Lines } from './lines.ts';
import { anyAddress, type Post, postRequest } from './posts.ts';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Speaks to a server as many clients do, and notes every receipt. */
export class Sender {
  readonly lines: Lines;
  readonly #ledger: Ledger;

  constructor(server: string, ledger: Ledger) {
    this.lines = new Lines(server);
    this.#ledger = ledger;
  }

  /** Posts once; gives the status, or 0 when the line broke. */
  async post(post: Post, address = anyAddress()): Promise<number> {
    return (await this.#post(post, address)).status;
  }

  /**
   * Posts until it is acknowledged, as the SDK does: after the wait that was asked for and up to a fifth more, else after a
   * random time that grows.
   *
   * @param giveUpAfter milliseconds
   * @returns the last status
   */
  async insist(post: Post, { address = anyAddress(), giveUpAfter = 600_000 } = {}): Promise<number> {
    const until = performance.now() + giveUpAfter;
    for (let misses = 1; ; misses += 1) {
      const { status, head } = await this.#post(post, address);
      if (status === 200 || status === 201 || performance.now() > until) return status;
      const asked = Number(/^retry-after: *(\d+)/im.exec(head)?.[1] ?? 0) * 1_000;
      const backoff = Math.max(250, Math.random() * Math.min(60_000, 1_000 * 2 ** (misses - 1)));
      await pause(asked > 0 ? asked * (1 + 0.2 * Math.random()) : backoff);
    }
  }

  /** Asks for a path; gives the status. */
  async get(path: string, etag = ''): Promise<{ readonly status: number; readonly etag: string }> {
    const condition = etag === '' ? '' : `If-None-Match: ${etag}\r\n`;
    const request = `GET ${path} HTTP/1.1\r\nHost: intake.test\r\nAccept-Encoding: br\r\n${condition}\r\n`;
    const { status, head } = await this.lines.send(Buffer.from(request));
    return { status, etag: /^etag: *(\S+)/im.exec(head)?.[1] ?? '' };
  }

  async #post(post: Post, address: string) {
    const answer = await this.lines.send(postRequest(post, address));
    if (answer.status === 200 || answer.status === 201) this.#ledger.acknowledge(post, answer.body.toString());
    return answer;
  }
}
