import type { TodayStatement } from '@open-intake/core';
import type { TodayChange, TodayState } from '@open-intake/sdk';
import { type TodaySayer, todayIn } from '@open-intake/widget';
import type { ReactiveControllerHost } from 'lit';
import type { InboxApi } from '../api/inbox-api.ts';
import { type InboxProblemCode, problemCodeOf } from '../api/inbox-problem.ts';
import { type Draft, isAboutSame } from './draft.ts';

/** The languages (BCP 47) in which a worker sees what clients read. */
export const previewLanguages = ['en', 'es'] as const;

/** What of the agency is true today, while a worker looks at it and changes it. A change is made only on what was seen. */
export class TodayDesk {
  /** Undefined until it was read. */
  state: TodayState | undefined;
  changes: readonly TodayChange[] = [];
  /** What is being written. */
  draft: Draft | undefined;
  problem: InboxProblemCode | undefined;
  busy = false;
  /** Whether the last change is saved and still on the screen. */
  saved = false;
  /** How clients read statements, by language. */
  readonly sayers = new Map<string, TodaySayer>();

  #opening = 0;
  readonly #host: ReactiveControllerHost;
  readonly #api: () => InboxApi | undefined;
  readonly #onProblem: (code: InboxProblemCode) => void;
  readonly #moveFocus: (selector: string) => void;

  constructor(
    host: ReactiveControllerHost,
    api: () => InboxApi | undefined,
    onProblem: (code: InboxProblemCode) => void,
    moveFocus: (selector: string) => void,
  ) {
    this.#host = host;
    this.#api = api;
    this.#onProblem = onProblem;
    this.#moveFocus = moveFocus;
  }

  /** Reads how it stands, and its history. */
  async open(): Promise<void> {
    this.close();
    void this.#loadSayers();
    await this.#read();
  }

  /** Tries again. What is being written stays. */
  async again(): Promise<void> {
    this.problem = undefined;
    void this.#loadSayers();
    await this.#read();
  }

  /** Forgets all of it. */
  close(): void {
    this.#opening += 1;
    this.state = undefined;
    this.changes = [];
    this.draft = undefined;
    this.problem = undefined;
    this.saved = false;
    this.busy = false;
  }

  /** Begins to write, goes on, or with undefined stops. */
  write(draft: Draft | undefined): void {
    if (draft === undefined || this.draft?.before !== draft.before || this.draft?.kind !== draft.kind)
      this.#moveFocus(draft === undefined ? 'h1' : '.statement-form h2');
    this.draft = draft;
    this.saved = false;
    this.#host.requestUpdate();
  }

  /** States something, in the place of what was said before about the same. */
  save(statement: TodayStatement): Promise<void> {
    const before = this.draft?.before;
    return this.#change((all) => [
      ...all.filter((one) => !isAboutSame(one, statement) && !(before && isAboutSame(one, before))),
      statement,
    ]);
  }

  /** Ends a statement now. */
  end(statement: TodayStatement): Promise<void> {
    return this.#change((all) => all.filter((one) => one !== statement));
  }

  async #change(to: (all: readonly TodayStatement[]) => readonly TodayStatement[]): Promise<void> {
    const { state } = this;
    const api = this.#api();
    if (state === undefined || api === undefined || this.busy) return;
    const opening = this.#opening;
    this.busy = true;
    this.problem = undefined;
    this.saved = false;
    this.#host.requestUpdate();
    try {
      const { revision } = state;
      const changed = await api.worker.changeToday(to(state.statements), { revision });
      if (opening !== this.#opening) return;
      this.state = changed;
      this.draft = undefined;
      this.saved = true;
      this.#moveFocus('h1');
    } catch (thrown) {
      if (opening !== this.#opening) return;
      this.#stop(problemCodeOf(thrown));
    }
    this.busy = false;
    // After somebody else's change too: what was written stays in the boxes.
    await this.#read();
  }

  async #read(): Promise<void> {
    const api = this.#api();
    if (api === undefined) return;
    const opening = this.#opening;
    this.#host.requestUpdate();
    try {
      const [state, changes] = await Promise.all([api.worker.today(), api.worker.todayHistory()]);
      if (opening !== this.#opening) return;
      this.state = state;
      this.changes = changes;
    } catch (thrown) {
      if (opening !== this.#opening) return;
      this.#stop(problemCodeOf(thrown));
    }
    this.#host.requestUpdate();
  }

  #stop(code: InboxProblemCode): void {
    this.problem = code;
    this.#onProblem(code);
  }

  /** Without them a worker still writes: only what clients read is not shown. */
  async #loadSayers(): Promise<void> {
    const load = async (language: string) => this.sayers.set(language, await todayIn(language));
    await Promise.allSettled(previewLanguages.map(load));
    this.#host.requestUpdate();
  }
}
