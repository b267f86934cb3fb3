import { randomInt } from 'node:crypto';
import { Agent, request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { envelope } from '../server/test-intake.ts';

/** A submission as bytes, of about four kilobytes. */
export interface Body {
  readonly id: string;
  readonly text: string;
}

const words = 'I need help with the rent and with food. '.repeat(85);

export function newBody(): Body {
  const submission = envelope({ called: 'Ada', words, urgent: ['food'] });
  return { id: submission.id, text: JSON.stringify(submission) };
}

/** Somebody's address, another one each time, as the proxy in front would say. */
export const anyAddress = () => `10.${randomInt(256)}.${randomInt(256)}.${randomInt(256)}`;

/** Posts to a server and remembers what was acknowledged. */
export class Sender {
  readonly acknowledged = new Set<string>();
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1_024 });
  readonly #url: URL;

  constructor(server: string) {
    this.#url = new URL('forms/small/submissions', server);
  }

  /** The status, or 0 when the line broke. */
  post({ id, text }: Body, address = anyAddress()): Promise<number> {
    return new Promise((resolve) => {
      const headers = {
        'Content-Type': 'application/json',
        'Idempotency-Key': id,
        'Content-Length': Buffer.byteLength(text),
        'X-Forwarded-For': address,
      };
      const call = request(this.#url, { method: 'POST', agent: this.#agent, headers }, (response) => {
        response.resume();
        response.on('end', () => {
          const status = response.statusCode ?? 0;
          if (status === 200 || status === 201) this.acknowledged.add(id);
          resolve(status);
        });
        response.on('error', () => resolve(0));
      });
      call.on('error', () => resolve(0));
      call.end(text);
    });
  }

  /** Posts until it is acknowledged, as a client does; gives the last status. */
  async insist(body: Body, address = anyAddress()): Promise<number> {
    for (let pause = 100; ; pause = Math.min(pause * 2, 5_000)) {
      const status = await this.post(body, address);
      if (status === 200 || status === 201 || pause >= 5_000) return status;
      await new Promise((resolve) => setTimeout(resolve, pause * (0.5 + Math.random())));
    }
  }

  /** Opens connections that begin a post and go on a byte a second. */
  trickle(connections: number): () => void {
    const { hostname, port, pathname } = this.#url;
    const sockets: Socket[] = Array.from({ length: connections }, () => {
      const socket = connect(Number(port), hostname);
      const head = ['Content-Type: application/json', `Idempotency-Key: ${newBody().id}`, 'Content-Length: 4000'];
      socket.write(`POST ${pathname} HTTP/1.1\r\nHost: intake.test\r\n${head.join('\r\n')}\r\n\r\n{`);
      socket.on('error', () => socket.destroy());
      return socket;
    });
    const timer = setInterval(() => {
      for (const socket of sockets) if (!socket.destroyed) socket.write(' ');
    }, 1_000);
    return () => {
      clearInterval(timer);
      for (const socket of sockets) socket.destroy();
    };
  }

  close(): void {
    this.#agent.destroy();
  }
}
