import type { Browser, BrowserContext, ElementHandle, ErrorCode, Page } from 'puppeteer-core';
import type { BrowserEngine } from './engines.ts';
import { type PageScript, pageScript, type Told } from './page-script.ts';

/** Waits between tries are this much shorter than for a person. */
export const hurry = 60;
const patience = 15_000;

const isIn = (state: string) => document.querySelector('open-intake')?.getAttribute('data-state') === state;

/** Somebody's phone with one page of the agency open, which acts as a person would. */
export class Phone {
  readonly page: Page;
  readonly #browser: BrowserContext;
  #told: readonly Told[] = [];
  #answers: Readonly<Record<string, string>> = {};

  constructor(context: BrowserContext, page: Page) {
    this.#browser = context;
    this.page = page;
  }

  /** A phone of its own, or (with `shared`) another tab of one. */
  static async open(
    engine: BrowserEngine,
    at: {
      readonly browser: Browser;
      readonly shared?: BrowserContext | undefined;
      readonly script?: Partial<PageScript>;
    },
  ): Promise<Phone> {
    const context = at.shared ?? (await at.browser.createBrowserContext());
    const page = await context.newPage();
    await page.evaluateOnNewDocument(pageScript, { hurry, impatience: 1, ...at.script });
    if (engine === 'chromium') {
      // Several pages run at once, and each believes to be in front.
      const devtools = await page.createCDPSession();
      await devtools.send('Emulation.setFocusEmulationEnabled', { enabled: true });
    }
    return new Phone(context, page);
  }

  get context(): BrowserContext {
    return this.#browser;
  }

  /** Every receipt that was shown on this phone so far. */
  async told(): Promise<readonly Told[]> {
    const now = await this.page.evaluate(() => globalThis.faultNotes?.told ?? []).catch(() => []);
    const known = new Set(this.#told.map(({ code }) => code));
    this.#told = [...this.#told, ...now.filter(({ code }) => !known.has(code))];
    return this.#told;
  }

  /** Waits of a second and more that the page asked for, in the milliseconds it asked for. */
  waits(): Promise<readonly number[]> {
    return this.page.evaluate(() => globalThis.faultNotes?.waits ?? []);
  }

  /** From the next attempt on, the page waits so much less for an answer. */
  async hasten(impatience: number): Promise<void> {
    await this.page.evaluate((factor) => {
      if (globalThis.faultNotes) globalThis.faultNotes.impatience = factor;
    }, impatience);
  }

  async visit(address: string): Promise<void> {
    await this.told();
    await this.page.goto(address, { waitUntil: 'domcontentloaded' });
  }

  /** Visits again and goes to the first question, where it is said what this phone kept. */
  async comeBack(address: string): Promise<void> {
    await this.visit(address);
    await this.until('about');
    await this.press('next');
  }

  /** Resolves once it is said so of something that this phone kept: `trying`, `old`, `unreadable`, `arrived` … */
  saysKept(state: string): Promise<void> {
    return this.seen(`[data-kept="${state}"]`);
  }

  /** Resolves once this text is in the widget. */
  async reads(words: string): Promise<void> {
    await this.page
      .waitForFunction(
        (wanted) => document.querySelector('open-intake')?.shadowRoot?.textContent?.includes(wanted),
        { timeout: patience, polling: 20 },
        words,
      )
      .catch(async () => {
        throw new Error(`The page does not say “${words}”. It says: ${await this.words()}`);
      });
  }

  /** Answers as this person and stops at the review. */
  async fill(name: string, words = 'A place to sleep'): Promise<void> {
    await this.until('about');
    await this.press('next');
    await this.write({ called: name, words });
    await this.press('next');
    await this.until('review');
  }

  /** Writes answers to questions of the screen. */
  async write(answers: Readonly<Record<string, string>>): Promise<void> {
    this.#answers = { ...this.#answers, ...answers };
    await this.seen('[data-question="words"] textarea');
    await this.page.evaluate((texts) => {
      const root = document.querySelector('open-intake')?.shadowRoot;
      for (const [id, text] of Object.entries(texts)) {
        const box = root?.querySelector<HTMLInputElement>(`[data-question="${id}"] :is(input, textarea)`);
        if (!box) throw new Error(`There is no box for ${id}.`);
        box.value = text;
        box.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
        box.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
      }
    }, answers);
  }

  async press(part: string): Promise<void> {
    await this.tap(`[part~="${part}"]`);
  }

  /** Taps the first thing that matches, in the widget. */
  async tap(selector: string): Promise<void> {
    await this.seen(selector);
    await this.page.evaluate((wanted) => {
      document.querySelector('open-intake')?.shadowRoot?.querySelector<HTMLElement>(wanted)?.click();
    }, selector);
  }

  /** A part of the widget that has come to rest on the screen, for what a real mouse or keyboard does. */
  async find(part: string): Promise<ElementHandle<Element>> {
    await this.seen(`[part~="${part}"]`);
    const found = await this.page.$(`open-intake >>> [part~="${part}"]`);
    if (found === null) throw new Error(`There is no ${part}.`);
    await found.scrollIntoView();
    for (let at = -1, now = 0; at !== now; ) {
      at = now;
      await new Promise((later) => setTimeout(later, 100));
      now = (await found.boundingBox())?.y ?? 0;
    }
    return found;
  }

  /** Resolves once something that matches is in the widget. */
  async seen(selector: string, timeout = patience): Promise<void> {
    await this.page.waitForFunction(
      (wanted) => document.querySelector('open-intake')?.shadowRoot?.querySelector(wanted) !== null,
      { timeout, polling: 20 },
      selector,
    );
  }

  /** Resolves once the widget is in this state. */
  async until(state: string, timeout = patience): Promise<void> {
    await this.page.waitForFunction(isIn, { timeout, polling: 20 }, state).catch(async () => {
      throw new Error(`The page never came to “${state}”; it is in “${await this.state()}”.`);
    });
  }

  state(): Promise<string | null> {
    return this.page.evaluate(() => document.querySelector('open-intake')?.getAttribute('data-state') ?? null);
  }

  /** Everything that can be read in the widget now. */
  words(): Promise<string> {
    return this.page.evaluate(() => document.querySelector('open-intake')?.shadowRoot?.textContent ?? '');
  }

  /** Resolves once the page says that it is not sent, and whom to call. */
  async saysNotSent(): Promise<void> {
    await this.seen('[part~="call"][href^="tel:"]');
    for (const words of ['Not sent yet', 'You can also call us.', '312 555 0100']) await this.reads(words);
  }

  /** Goes back to the review and finds the answers there. */
  async backToAnswers(): Promise<void> {
    await this.press('back');
    await this.until('review');
    await this.hasAnswers();
  }

  /** Resolves once the answers given can be read: at the review. */
  async hasAnswers(): Promise<void> {
    for (const answer of Object.values(this.#answers)) await this.reads(answer);
  }

  /** The page hangs in an endless loop from now on. Gives the way to end it without a goodbye. Chromium alone. */
  async hang(): Promise<() => Promise<void>> {
    await this.told();
    const devtools = await this.page.createCDPSession();
    await this.page.evaluate(
      () =>
        void setTimeout(() => {
          for (;;);
        }, 0),
    );
    return async () => {
      const gone = new Promise((resolve) => this.page.once('error', resolve));
      // Answered by nobody: the page is gone before it could.
      devtools.send('Page.crash').catch(() => undefined);
      await gone;
      await this.page.close();
    };
  }

  /** Stops posts in the browser itself, and says this of why, until they are let go again. */
  async stopPosts(reason: ErrorCode): Promise<() => void> {
    let isStopped = true;
    await this.page.setRequestInterception(true);
    this.page.on('request', (request) => {
      const isMeant = isStopped && request.method() !== 'GET';
      void (isMeant ? request.abort(reason) : request.continue()).catch(() => undefined);
    });
    return () => {
      isStopped = false;
    };
  }

  /** Closes the tab, as a person does; the browser lives on. */
  async closeTab(): Promise<void> {
    await this.told();
    await this.page.close();
  }
}
