import type { Browser } from 'puppeteer-core';
import type { Engine } from './matrix.ts';
import type { Outcome } from './tally.ts';
import { type BrowserEngine, type LaunchOptions, launch } from './world/engines.ts';
import type { FaultLine } from './world/fault-line.ts';
import type { PageScript, Told } from './world/page-script.ts';
import { Phone } from './world/phone.ts';
import type { Row } from './world/rows-of.ts';
import type { World } from './world/world.ts';

/** Somebody who asks for help in a run. */
interface Person {
  readonly name: string;
  /** How many rows there are to be of them in the end: one, or none where the server never takes it. */
  rows: number;
  /** Whether none at all is fine too: nothing was promised. */
  mayBeAbsent: boolean;
}

/** One run of one row: its own line, its own phones, its own people. */
export class FaultRun {
  readonly world: World;
  readonly line: FaultLine;
  readonly engine: Engine;
  /** Numbers the runs of a row: what is to be gone through in order goes by it. */
  readonly seed: number;
  /** Draws what differs between runs: 0 ≤ x < 1, the same for the same seed. */
  readonly random: () => number;
  readonly #browser: Browser | undefined;
  readonly #mark: string;
  readonly #people: Person[] = [];
  readonly #phones: Phone[] = [];
  readonly #told: Told[] = [];
  readonly #atEnd: (() => Promise<unknown>)[] = [];
  #rowsOf: (name: string) => Promise<readonly Row[]>;

  constructor(
    world: World,
    line: FaultLine,
    run: {
      readonly engine: Engine;
      readonly browser: Browser | undefined;
      readonly mark: string;
      readonly seed: number;
    },
  ) {
    this.world = world;
    this.#rowsOf = world.rowsOf;
    this.line = line;
    this.engine = run.engine;
    this.#browser = run.browser;
    this.#mark = run.mark;
    this.seed = run.seed;
    this.random = seeded(run.seed);
  }

  /** A name that nobody else in the database has. `rows`: how many there are to be in the end. */
  person({ rows = 1 }: { readonly rows?: number } = {}): string {
    const name = `${this.#mark}-${this.#people.length}.`;
    this.#people.push({ name, rows, mayBeAbsent: false });
    return name;
  }

  /** The page never said that it keeps what this person sent: it may arrive once, or not at all. */
  mayBeAbsent(name: string): void {
    for (const person of this.#people) if (person.name === name) person.mayBeAbsent = true;
  }

  /** A phone, or another tab of one, with nothing open. */
  async phone({ tabOf, ...script }: Partial<PageScript> & { readonly tabOf?: Phone } = {}): Promise<Phone> {
    if (this.#browser === undefined) throw new Error('This row runs in Node and has no phone.');
    const engine = this.engine as BrowserEngine;
    const phone = await Phone.open(engine, { browser: this.#browser, shared: tabOf?.context, script });
    this.#phones.push(phone);
    return phone;
  }

  /** A browser of this run alone, whose profile stays in a folder when it is gone. */
  async ownBrowser(profile: string, options?: LaunchOptions): Promise<Browser> {
    const browser = await launch(this.engine as BrowserEngine, profile, options);
    this.#atEnd.push(() => browser.close());
    return browser;
  }

  /** A phone on a browser of this run alone. */
  async phoneOn(browser: Browser, script: Partial<PageScript> = {}): Promise<Phone> {
    const shared = browser.defaultBrowserContext();
    const phone = await Phone.open(this.engine as BrowserEngine, { browser, shared, script });
    this.#phones.push(phone);
    return phone;
  }

  /** A phone at the review, filled in by a new person. */
  async phoneAtReview(attributes?: string, script?: Partial<PageScript>): Promise<Phone> {
    const phone = await this.phone(script);
    await phone.visit(this.page(attributes));
    await phone.fill(this.person());
    return phone;
  }

  /** The agency's page over this run's line. */
  page(attributes?: string, reaches?: string): string {
    return this.world.page(this.line.server, attributes, reaches);
  }

  /** Notes a receipt that something other than a phone got. */
  note(told: Told): void {
    this.#told.push(told);
  }

  /** Counts elsewhere than in the database of the world. */
  countWith(rowsOf: (name: string) => Promise<readonly Row[]>): void {
    this.#rowsOf = rowsOf;
  }

  /** Does something when the run is over, whatever came of it; the last first. */
  atEnd(work: () => Promise<unknown>): void {
    this.#atEnd.push(work);
  }

  /** Counts what came of it. */
  async judge(): Promise<Outcome> {
    // What is still under way may yet become a second row.
    await this.line.settled();
    for (const phone of this.#phones) this.#told.push(...(await phone.told()));
    const outcome = { acknowledged: this.#told.length, lost: 0, doubled: 0, falseSent: 0 };
    const committed = new Map<string, number>();
    for (const { name, rows: wanted, mayBeAbsent } of this.#people) {
      const rows = await this.#rowsOf(name);
      if (!mayBeAbsent || rows.length > 0) outcome.lost += Math.max(0, wanted - rows.length);
      outcome.doubled += Math.max(0, rows.length - wanted);
      for (const row of rows) committed.set(row.code, row.committed ?? 0);
    }
    for (const { code, at } of this.#told)
      if ((committed.get(code) ?? Number.POSITIVE_INFINITY) > at) outcome.falseSent += 1;
    return outcome;
  }

  async end(): Promise<void> {
    const contexts = new Set(this.#phones.map(({ context }) => context));
    await Promise.allSettled([...contexts].map((context) => context.close()));
    for (const work of this.#atEnd.reverse()) await work().catch(() => undefined);
    await this.line.stop();
  }
}

/** Mulberry32: small, and good enough to draw where a line breaks. */
function seeded(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
