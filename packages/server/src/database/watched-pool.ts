import pg from 'pg';
import { errorCode } from '../http/error-code.ts';

/** The database does not answer now. It has the code of a connection that failed, for `isUnavailable`. */
export class DatabaseAwayError extends Error {
  override readonly name = 'DatabaseAwayError';
  readonly code = '08006';

  constructor() {
    super('The database does not answer.');
  }
}

/** Which database a pool is for, and when it is asked whether it is there. */
export interface WatchedPoolOptions {
  readonly url: string;
  /** The most connections. */
  readonly connections: number;
  /** How long something may take until it is asked whether the database still answers, in milliseconds. @default 1000 */
  readonly patience?: number | undefined;
  /** How long it may take to answer that. @default 3000 */
  readonly longestAnswer?: number | undefined;
}

/** How often it is asked while it is away. */
const askAgain = 250;

/**
 * Watched pool: connections to a database, with a watch on whether it answers. Where a query takes long, or fails, a connection of its
 * own asks; without an answer every caller who waits fails at once, and so does every new one, until the database answers
 * again. Else each would find out alone, seconds later.
 */
export class WatchedPool {
  readonly #pool: pg.Pool;
  readonly #url: string;
  readonly #patience: number;
  readonly #longestAnswer: number;
  readonly #inUse = new Set<pg.PoolClient>();
  readonly #waiting = new Set<() => void>();
  #away = false;
  #asking = false;
  #ended = false;

  constructor({ url, connections, patience = 1_000, longestAnswer = 3_000 }: WatchedPoolOptions) {
    this.#url = url;
    this.#patience = patience;
    this.#longestAnswer = longestAnswer;
    this.#pool = new pg.Pool({ connectionString: url, max: connections, connectionTimeoutMillis: 5_000 });
    // A connection that breaks, idle or in use, is replaced; without a listener it would end the process.
    this.#pool.on('error', () => undefined);
    this.#pool.on('connect', (client) => client.on('error', () => undefined));
  }

  /** @throws DatabaseAwayError; else what the pool throws */
  async connect(): Promise<pg.PoolClient> {
    if (this.#away) throw new DatabaseAwayError();
    const watch = setInterval(() => void this.#ask(), this.#patience).unref();
    try {
      const client = await this.#clientOrNews();
      const release = client.release.bind(client);
      this.#inUse.add(client);
      client.release = (broken) => {
        clearInterval(watch);
        this.#inUse.delete(client);
        release(broken);
      };
      return client;
    } catch (error) {
      clearInterval(watch);
      void this.#ask();
      throw error;
    }
  }

  async end(): Promise<void> {
    this.#ended = true;
    await this.#pool.end();
  }

  /** A connection, or the news that there is none to be had. */
  #clientOrNews(): Promise<pg.PoolClient> {
    return new Promise((resolve, reject) => {
      let told = false;
      const tell = () => {
        told = true;
        reject(new DatabaseAwayError());
      };
      this.#waiting.add(tell);
      this.#pool
        .connect()
        .then((client) => (told ? client.release() : resolve(client)), reject)
        .finally(() => this.#waiting.delete(tell));
    });
  }

  /** Asks whether the database answers, and goes on asking while it does not. */
  async #ask(): Promise<void> {
    if (this.#asking || this.#ended) return;
    this.#asking = true;
    while (!this.#ended && !(await answers(this.#url, this.#longestAnswer))) {
      if (!this.#away) this.#tellAll();
      await new Promise((resolve) => setTimeout(resolve, askAgain).unref());
    }
    this.#away = false;
    this.#asking = false;
  }

  /** Cuts what hangs: what was asked may still come to pass, and whoever asks again gets the same answer. */
  #tellAll(): void {
    this.#away = true;
    for (const tell of this.#waiting) tell();
    this.#waiting.clear();
    for (const client of this.#inUse) client.connection.stream.destroy();
  }
}

/** Whether the database lets somebody in, or has its reasons not to. */
async function answers(url: string, longestAnswer: number): Promise<boolean> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: longestAnswer,
    query_timeout: longestAnswer,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch (error) {
    const code = errorCode(error);
    // It speaks, as when it has no connection left; but not when it starts or stops.
    return /^[0-9A-Z]{5}$/.test(code) && !/^(57P0|08)/.test(code) && !/^E/.test(code);
  } finally {
    void client.end().catch(() => undefined);
  }
}
