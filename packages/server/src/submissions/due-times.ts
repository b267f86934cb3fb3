import { setTimeout as pause } from 'node:timers/promises';
import { wallTime } from '@open-intake/core';
import { sql } from 'kysely';
import type { BackgroundWork, Rest } from '../background/background-work.ts';
import type { IntakeDatabase } from '../database/open-database.ts';
import type { FormStore } from '../forms/form-store.ts';
import { type ReadSubmission, readRow } from './read-row.ts';
import { bodiesOf, inBatches, type RowHead } from './row-batches.ts';
import { triage } from './triage.ts';

/** The database, forms and clock that due times are worked out from. */
export interface DueTimesOptions {
  readonly database: IntakeDatabase;
  readonly forms: FormStore;
  readonly now: () => Date;
  /** IANA time zone of the agency. */
  readonly timeZone: string;
  readonly work: BackgroundWork;
}

interface Head extends RowHead {
  readonly flagged_on: string;
  readonly form_hash: string;
  readonly words_hash: string | null;
  readonly received_at: Date;
}

const headsAtOnce = 500;
/** With more rows than this to judge a list does not wait: they would not be done in time. */
const worthWaiting = 50;
/** How often the calendar is looked at, in milliseconds. */
const lookEvery = 60_000;

/**
 * Due times: the moments by which somebody should act, kept in the order of the list. Rules can count days ("court within three
 * days"), so open submissions are judged again when the day turns: in the background, while the list goes on with the times of
 * the day before.
 */
export class DueTimes {
  readonly #options: DueTimesOptions;
  #running: Promise<void> | undefined;
  #timer: NodeJS.Timeout | undefined;
  #stopped = false;

  constructor(options: DueTimesOptions) {
    this.#options = options;
  }

  /** Judges now, and whenever the day turns. */
  start(): void {
    let day = this.#today;
    void this.refresh();
    this.#timer = setInterval(() => {
      if (day === this.#today) return;
      day = this.#today;
      void this.refresh();
    }, lookEvery).unref();
  }

  /** Ends it, after the page it is at. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearInterval(this.#timer);
    await this.#running;
  }

  /** How many open rows were last judged on another day. */
  async countEarlier(): Promise<number> {
    const { count } = await this.#earlier()
      .select((from) => from.fn.countAll().as('count'))
      .executeTakeFirstOrThrow();
    return Number(count);
  }

  /** Judges again what was last judged on another day. A database that is away is tried again at the next call. */
  refresh(): Promise<void> {
    this.#running ??= this.#judgeAll()
      .catch(() => undefined)
      .finally(() => {
        this.#running = undefined;
      });
    return this.#running;
  }

  /**
   * Judges again and waits for that where it is soon done, but no longer than a reader of the list would.
   *
   * @param atMost milliseconds
   * @returns how many are still to be judged
   */
  async refreshWithin(atMost: number): Promise<number> {
    const earlier = await this.countEarlier();
    if (earlier === 0) return 0;
    if (earlier > worthWaiting || atMost === 0) {
      void this.refresh();
      return earlier;
    }
    const enough = new AbortController();
    await Promise.race([this.refresh(), pause(atMost, undefined, { signal: enough.signal }).catch(() => undefined)]);
    enough.abort();
    return this.countEarlier();
  }

  get #today(): string {
    const { now, timeZone } = this.#options;
    return wallTime(now(), timeZone).day;
  }

  #earlier() {
    return this.#options.database
      .selectFrom('submissions')
      .where('status', '<>', 'done')
      .where('sealed', '=', false)
      .where('flagged_on', '<>', this.#today);
  }

  async #judgeAll(): Promise<void> {
    const today = this.#today;
    let after: Head | undefined;
    do {
      const heads = await this.#heads(after);
      for (const batch of inBatches(heads)) {
        if (this.#stopped) return;
        await this.#options.work.page((rest) => this.#judge(batch, today, rest));
      }
      after = heads.at(-1);
    } while (after);
  }

  #heads(after: Head | undefined): Promise<Head[]> {
    let query = this.#earlier().select([
      'id',
      'flagged_on',
      'form_hash',
      'words_hash',
      'received_at',
      sql<number>`octet_length(body)`.as('size'),
    ]);
    if (after) query = query.where(sql<boolean>`(flagged_on, id) > (${after.flagged_on}::text, ${after.id}::text)`);
    return query.orderBy('flagged_on').orderBy('id').limit(headsAtOnce).execute();
  }

  async #judge(batch: readonly Head[], today: string, rest: Rest): Promise<void> {
    const { database, forms } = this.#options;
    const bodies = await bodiesOf(database, batch);
    const judged = [];
    for (const head of batch) {
      const body = bodies.get(head.id);
      const read = body && (await readRow(forms, { ...head, body, sealed: false }));
      await rest();
      if (read) judged.push(sql`(${head.id}::text, ${dueOf(read, today, head.received_at)}::timestamptz)`);
    }
    if (judged.length === 0) return;
    await sql`
      update submissions set due_at = judged.due_at, flagged_on = ${today}
      from (values ${sql.join(judged)}) as judged (id, due_at)
      where submissions.id = judged.id`.execute(database);
  }
}

/** What nobody can judge comes first, so that a person looks at it. */
function dueOf({ submission, published }: ReadSubmission, today: string, receivedAt: Date): Date | null {
  return published ? triage({ submission, form: published.form, today, receivedAt }).dueAt : new Date(0);
}
