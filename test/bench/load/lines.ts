import { type Answer, HttpLine } from './http-line.ts';

/** Kept-alive lines to one server, as a proxy keeps them: a free one is used again, else another is opened. */
export class Lines {
  readonly #host: string;
  readonly #port: number;
  readonly #free: HttpLine[] = [];
  readonly #all = new Set<HttpLine>();
  /** The most lines that were open at once. */
  most = 0;

  constructor(server: string) {
    const { hostname, port } = new URL(server);
    this.#host = hostname;
    this.#port = Number(port);
  }

  /** Sends a request over a line that is free. */
  async send(request: Buffer): Promise<Answer> {
    const line = this.#take();
    const answer = await line.send(request);
    if (!line.closed) this.#free.push(line);
    return answer;
  }

  /** Cuts every line, in the middle of whatever it carries. */
  cut(): void {
    for (const line of this.#all) line.close();
  }

  #take(): HttpLine {
    for (let line = this.#free.pop(); line; line = this.#free.pop()) if (!line.closed) return line;
    const line = new HttpLine(this.#host, this.#port, (gone) => this.#all.delete(gone));
    this.#all.add(line);
    this.most = Math.max(this.most, this.#all.size);
    return line;
  }
}
