import { wallTime } from '@open-intake/core';
import type { CsvProgress } from '@open-intake/sdk';
import type { ReactiveControllerHost } from 'lit';
import type { InboxApi } from '../api/inbox-api.ts';
import { type InboxProblemCode, problemCodeOf } from '../api/inbox-problem.ts';

/** Everything as one file. The worker is told first what is in it. */
export class CsvExport {
  busy = false;
  /** How far it has come. */
  progress: CsvProgress | undefined;
  problem: InboxProblemCode | undefined;
  #language: string | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #api: () => InboxApi | undefined;
  readonly #onProblem: (code: InboxProblemCode) => void;

  constructor(
    host: ReactiveControllerHost,
    api: () => InboxApi | undefined,
    onProblem: (code: InboxProblemCode) => void,
  ) {
    this.#host = host;
    this.#api = api;
    this.#onProblem = onProblem;
  }

  /**
   * Fetches the file and saves it under the day it is, such as `submissions-2026-11-22.csv`.
   *
   * @param language BCP 47, for words; codes without one
   */
  async save(now: Date, language?: string): Promise<void> {
    const api = this.#api();
    if (!api || this.busy) return;
    this.busy = true;
    this.#language = language;
    this.progress = undefined;
    this.problem = undefined;
    this.#host.requestUpdate();
    try {
      saveFile(
        forSpreadsheets(await api.worker.csv({ language, onProgress: (progress) => this.#follow(progress) })),
        `submissions-${wallTime(now).day}.csv`,
      );
    } catch (thrown) {
      this.problem = problemCodeOf(thrown);
      this.#onProblem(this.problem);
    }
    this.busy = false;
    this.#host.requestUpdate();
  }

  /** The same once more, after a problem. */
  again(): Promise<void> {
    return this.save(new Date(), this.#language);
  }

  #follow(progress: CsvProgress): void {
    this.progress = progress;
    this.#host.requestUpdate();
  }
}

/** Spreadsheets read UTF-8 as such only when a byte order mark comes first; else every letter with an accent is lost. */
const forSpreadsheets = (csv: Blob) => new Blob(['\ufeff', csv], { type: csv.type });

/** Hands a file to the browser, which puts it where downloads go. Nothing leaves the page. */
function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
