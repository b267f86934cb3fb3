import type { IntakeDatabase } from '@open-intake/server';
import { type Balancer, startBalancer } from './balancer.ts';
import { Ledger } from './ledger.ts';
import { Sender } from './sender.ts';

/** A server that a profile runs against, in a process of its own or in this one. */
export interface StageServer {
  readonly url: string;
  readonly workerToken: string;
  /** Its resident memory, in MB; `undefined` when it is not a process of its own. */
  memory(): number | undefined;
  /** Ends it at once. */
  kill(): Promise<void>;
}

export interface StageParts {
  readonly database: IntakeDatabase;
  /** Starts one more server on the database. */
  readonly start: () => Promise<StageServer>;
  readonly processes: number;
  /** Stops the database as a loss of power does, and starts it again. */
  readonly crashDatabase: () => Promise<void>;
}

/** What a profile works with: servers on one database, a balancer where there are several, clients, and a ledger. */
export class Stage {
  readonly database: IntakeDatabase;
  readonly ledger = new Ledger();
  readonly sender: Sender;
  readonly crashDatabase: () => Promise<void>;
  readonly #servers: StageServer[];
  readonly #start: () => Promise<StageServer>;
  readonly #balancer: Balancer | undefined;
  #killed: Promise<void> = Promise.resolve();

  private constructor(parts: StageParts, servers: StageServer[], balancer: Balancer | undefined) {
    this.database = parts.database;
    this.crashDatabase = parts.crashDatabase;
    this.#start = parts.start;
    this.#servers = servers;
    this.#balancer = balancer;
    this.sender = new Sender(this.url, this.ledger);
  }

  static async open(parts: StageParts): Promise<Stage> {
    const servers: StageServer[] = [];
    for (let turn = 0; turn < parts.processes; turn += 1) servers.push(await parts.start());
    // One server is asked directly, so that a balancer's work counts only where there is something to balance.
    const balancer = servers.length > 1 ? await startBalancer(() => servers.map((server) => server.url)) : undefined;
    return new Stage(parts, servers, balancer);
  }

  /** Where clients send to. */
  get url(): string {
    return this.#balancer?.url ?? this.#servers[0]?.url ?? '';
  }

  /** What opens the worker side. */
  get workerToken(): string {
    return this.#servers[0]?.workerToken ?? '';
  }

  /** The memory of the server that is never killed, in MB. */
  get memory(): number | undefined {
    return this.#servers.at(-1)?.memory();
  }

  /** Kills the first server, at once. */
  kill(): void {
    this.#killed = this.#servers[0]?.kill() ?? this.#killed;
  }

  /** Starts another one in the place of the one that was killed. */
  async replace(): Promise<void> {
    await this.#killed;
    this.#servers[0] = await this.#start();
  }

  /** Cuts every line, of clients and of the balancer. */
  cutLines(): void {
    this.sender.lines.cut();
    this.#balancer?.cut();
  }

  async close(): Promise<void> {
    this.sender.lines.cut();
    await this.#balancer?.stop();
    await this.#killed;
    await Promise.all(this.#servers.map((server) => server.kill()));
  }
}
