import type {
  DeletionState,
  DueGroup,
  EntryText,
  FindQuery,
  SubmissionEntry,
  SubmissionPage,
  SubmissionStatus,
} from '@open-intake/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { InboxApi } from '../api/inbox-api.ts';
import { type InboxProblemCode, problemCodeOf } from '../api/inbox-problem.ts';

/** Which submissions the list shows. */
export type StatusFilter = SubmissionStatus | 'all';

/** What a worker looks for, besides a status. */
export type Wanted = Pick<FindQuery, 'text' | 'speaks' | 'need'> & { readonly due?: DueGroup | undefined };

const pollEvery = 30_000;

interface Query {
  readonly status: SubmissionStatus | undefined;
  readonly language: string;
}

interface Reading extends SubmissionPage {
  readonly fresh: number;
}

/** The list as it was last read, in the server's order: what is due soonest first, what is done last. */
export class SubmissionListing implements ReactiveController {
  filter: StatusFilter = 'all';
  /** What is looked for; undefined while everything is shown. */
  wanted: Wanted | undefined;
  /** Languages to speak (BCP 47) and needs that were seen in the list, to pick from. */
  readonly seenLanguages = new Set<string>();
  readonly seenNeeds = new Map<string, EntryText>();
  entries: readonly SubmissionEntry[] = [];
  loading = false;
  /** Languages (BCP 47) in which packets can be read. */
  languages: readonly string[] = [];
  /** When it was last read, in milliseconds; undefined before the first time. */
  readAt: number | undefined;
  problem: InboxProblemCode | undefined;
  /** How many notices to staff reached nobody. */
  undelivered = 0;
  /** How many still stand where they stood the day before. */
  beingSorted = 0;
  /** What is deleted by itself, or held back. */
  deletion: DeletionState | undefined;
  /** How many came in with the last reading. */
  fresh = 0;

  #next: string | undefined;
  #reading = 0;
  #timer: ReturnType<typeof setInterval> | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #api: () => InboxApi | undefined;
  readonly #language: () => string;
  readonly #isOpen: () => boolean;
  readonly #onProblem: (code: InboxProblemCode) => void;

  /** `language`: the worker's, for the words of flags. `isOpen`: whether the list is on the screen, so that nothing is asked in the background. */
  constructor(
    host: ReactiveControllerHost,
    api: () => InboxApi | undefined,
    language: () => string,
    isOpen: () => boolean,
    onProblem: (code: InboxProblemCode) => void,
  ) {
    this.#host = host;
    this.#api = api;
    this.#language = language;
    this.#isOpen = isOpen;
    this.#onProblem = onProblem;
    host.addController(this);
  }

  hostConnected(): void {
    this.#timer = setInterval(this.#poll, pollEvery);
    document.addEventListener('visibilitychange', this.#poll);
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
    document.removeEventListener('visibilitychange', this.#poll);
  }

  get hasMore(): boolean {
    return this.#next !== undefined;
  }

  show(filter: StatusFilter): Promise<void> {
    this.filter = filter;
    this.entries = [];
    this.readAt = undefined;
    return this.refresh();
  }

  /** Looks for some; for nothing in particular it shows all again. */
  find(wanted: Wanted): Promise<void> {
    const isGiven = Object.values(wanted).some((value) => value !== undefined);
    this.wanted = isGiven ? wanted : undefined;
    this.entries = [];
    this.readAt = undefined;
    return this.refresh();
  }

  #search(wanted: Wanted, cursor?: string): Promise<void> {
    const before = cursor === undefined ? [] : this.entries;
    return this.#read(async (api, { status, language }) => {
      const page = await api.worker.find({ ...wanted, status, cursor }, { language });
      return {
        submissions: [...before, ...page.submissions],
        ...(page.next === undefined ? {} : { next: page.next }),
        languages: this.languages,
        fresh: 0,
      };
    });
  }

  /** Reads again as many pages as are shown. */
  refresh(): Promise<void> {
    if (this.wanted) return this.#search(this.wanted);
    const shown = this.entries.length;
    const known = this.readAt === undefined ? undefined : new Set(this.entries.map(({ id }) => id));
    return this.#read(async (api, query) => {
      const first = await api.worker.list(query);
      const { languages, undelivered = 0, beingSorted = 0, deletion } = first;
      let { submissions, next } = first;
      while (next !== undefined && submissions.length < shown) {
        const page = await api.worker.list({ ...query, cursor: next });
        submissions = [...submissions, ...page.submissions];
        next = page.next;
      }
      return {
        submissions,
        ...(next === undefined ? {} : { next }),
        languages,
        undelivered,
        beingSorted,
        ...(deletion && { deletion }),
        fresh: known ? submissions.filter(({ id }) => !known.has(id)).length : 0,
      };
    });
  }

  /** Reads the page after the last one. */
  more(): Promise<void> {
    const cursor = this.#next;
    if (this.wanted) return this.#search(this.wanted, cursor);
    const before = this.entries;
    return this.#read(async (api, query) => {
      const { submissions, next, languages } = await api.worker.list({ ...query, cursor });
      return {
        submissions: [...before, ...submissions],
        ...(next === undefined ? {} : { next }),
        languages,
        undelivered: this.undelivered,
        beingSorted: this.beingSorted,
        ...(this.deletion && { deletion: this.deletion }),
        fresh: 0,
      };
    });
  }

  /** Has them sent again, and reads how it stands. */
  async sendNoticesAgain(): Promise<void> {
    try {
      await this.#api()?.worker.sendNoticesAgain();
      await this.refresh();
    } catch (thrown) {
      this.problem = problemCodeOf(thrown);
      this.#onProblem(this.problem);
      this.#host.requestUpdate();
    }
  }

  /** Forgets everything, when the worker signs out. */
  clear(): void {
    this.#reading += 1;
    this.wanted = undefined;
    this.seenLanguages.clear();
    this.seenNeeds.clear();
    this.entries = [];
    this.#next = undefined;
    this.readAt = undefined;
    this.problem = undefined;
    this.fresh = 0;
    this.undelivered = 0;
    this.beingSorted = 0;
    this.deletion = undefined;
    this.loading = false;
  }

  async #read(load: (api: InboxApi, query: Query) => Promise<Reading>): Promise<void> {
    const api = this.#api();
    if (!api) return;
    const reading = ++this.#reading;
    this.loading = true;
    this.problem = undefined;
    this.#host.requestUpdate();
    try {
      const result = await load(api, {
        status: this.filter === 'all' ? undefined : this.filter,
        language: this.#language(),
      });
      if (reading !== this.#reading) return;
      this.entries = result.submissions;
      this.#noteSeen();
      this.languages = result.languages;
      this.undelivered = result.undelivered ?? 0;
      this.beingSorted = result.beingSorted ?? 0;
      this.deletion = result.deletion;
      this.#next = result.next;
      this.fresh = result.fresh;
      this.readAt = Date.now();
    } catch (thrown) {
      if (reading !== this.#reading) return;
      this.problem = problemCodeOf(thrown);
      this.#onProblem(this.problem);
    }
    this.loading = false;
    this.#host.requestUpdate();
  }

  #noteSeen(): void {
    for (const entry of this.entries) {
      if (entry.sealed) continue;
      if (entry.speaks !== undefined) this.seenLanguages.add(entry.speaks);
      if (entry.first?.code !== undefined) this.seenNeeds.set(entry.first.code, entry.first);
    }
  }

  readonly #poll = (): void => {
    // A search reads every body: it is made when somebody asks for it.
    if (this.wanted) return;
    const isStale = this.readAt !== undefined && Date.now() - this.readAt >= pollEvery;
    if (document.visibilityState === 'visible' && this.#isOpen() && isStale && !this.loading) void this.refresh();
  };
}
