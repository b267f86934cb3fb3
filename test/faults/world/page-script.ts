/** What a page is told before its first script runs. */
export interface PageScript {
  /** By how much the waits between two tries are shorter. */
  readonly hurry: number;
  /** By how much the wait for an answer is shorter. */
  readonly impatience: number;
  /** Milliseconds of waits that take as long as they say. */
  readonly unhurried?: readonly number[];
}

/** A moment at which the page said that something arrived. */
export interface Told {
  readonly code: string;
  /** Milliseconds since 1970 by the clock of this machine, which the database shares. */
  readonly at: number;
}

/** What the page's own script notes for the test. */
export interface PageNotes {
  readonly told: Told[];
  /** Waits that were asked for, in real milliseconds. */
  readonly waits: number[];
  /** By how much the wait for an answer is shorter, for attempts that begin from now on. */
  impatience: number;
}

declare global {
  var faultNotes: PageNotes | undefined;
}

/**
 * Runs in the page. Shortens waits, so that a minute takes a second, and notes each receipt from the moment it is shown.
 * Whole seconds from 15 to 120 are an attempt's own patience and no wait: waits are drawn, to fractions of a millisecond. One and
 * a half are the patience with a device that looks for what it keeps.
 */
export function pageScript({ hurry, impatience, unhurried = [] }: PageScript): void {
  const notes: PageNotes = { told: [], waits: [], impatience };
  globalThis.faultNotes = notes;
  const later = globalThis.setTimeout.bind(globalThis);
  const now = Date.now.bind(Date);
  const isPatience = (ms: number) => ms >= 15_000 && ms <= 120_000 && ms % 1_000 === 0;
  const shorter = (ms: number) => {
    if (isPatience(ms)) return ms / notes.impatience;
    if (ms < 250 || ms === 1_500 || unhurried.includes(ms)) return ms;
    notes.waits.push(ms);
    return ms / hurry;
  };
  const patched = (run: () => void, ms = 0) => later(run, shorter(ms));
  Object.assign(globalThis, { setTimeout: patched });
  const seen = new Set<string>();
  const look = () => {
    const root = document.querySelector('open-intake')?.shadowRoot;
    const words = [...(root?.querySelectorAll('[part~="receipt-code"], [data-kept="arrived"]') ?? [])];
    for (const { textContent } of words) {
      const code = /[0-9A-Z]{4}[- ][0-9A-Z]{4}/.exec(textContent ?? '')?.[0];
      if (code === undefined || seen.has(code)) continue;
      seen.add(code);
      notes.told.push({ code, at: now() });
    }
    later(look, 10);
  };
  look();
}
