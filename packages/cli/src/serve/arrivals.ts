import type { Receipt } from '@open-intake/core';

/** What arrived while the preview runs, by form: what to show, newest first. The submissions are in the server's memory. */
export class Arrivals {
  readonly #byForm = new Map<string, readonly Receipt[]>();

  of(form: string): readonly Receipt[] {
    return this.#byForm.get(form) ?? [];
  }

  /** Notes a receipt. The same submission sent twice counts once. */
  note(form: string, receipt: Receipt): void {
    const known = this.of(form);
    if (!known.some(({ id }) => id === receipt.id)) this.#byForm.set(form, [receipt, ...known]);
  }
}
