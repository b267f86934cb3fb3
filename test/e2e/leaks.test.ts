import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { amina, canaries } from './amina.ts';
import { launchProfile, watchedPage } from './browser.ts';
import { type Demo, startDemo } from './demo.ts';
import { filesWith } from './files-with.ts';
import { serveFiles } from './serve-files.ts';
import { chooseLanguage, send, walkToReview } from './walk.ts';

/** Put into the page's own storage on purpose: a search that does not find it proves nothing. */
const planted = 'Kanarienvogel-4711';

/** Typed into a plain form. */
const remembered = 'Zaunkoenig4712';

const profile = mkdtempSync(join(tmpdir(), 'open-intake-profile-'));
let demo: Demo;
const events: string[] = [];
/** Length of the history, address and title on each screen. */
const trail = new Set<string>();
/** What the page asked for between the first question and Send. The rest of the program comes in one go at the first. */
let askedMeanwhile: readonly string[] = [];

/** A form as any page has it, whose field the browser may remember. */
async function fillInPlainForm(context: BrowserContext): Promise<void> {
  const site = await serveFiles(() => ({
    type: 'text/html',
    body: '<form><input name="nickname"><button>Send</button></form>',
  }));
  const page = await context.newPage();
  await page.goto(site.origin);
  await page.locator('input').pressSequentially(remembered);
  await page.locator('button').click();
  await page.waitForURL(/nickname/);
  await page.waitForTimeout(1_000);
  await site.stop();
}

beforeAll(async () => {
  demo = await startDemo();
  const context = await launchProfile(profile);
  const { page, requests } = await watchedPage(context);
  await page.exposeFunction('noteEvent', (text: string) => events.push(text));
  await page.addInitScript(() => {
    const names = [
      'oi-ready',
      'oi-step',
      'oi-change',
      'oi-language',
      'oi-submit',
      'oi-submitted',
      'oi-error',
      'oi-exit',
    ];
    const host = window as unknown as { noteEvent: (text: string) => void };
    const read = (event: Event) => {
      const fields: Record<string, unknown> = {};
      for (const key in event)
        if (!(key in Event.prototype)) fields[key] = (event as unknown as Record<string, unknown>)[key];
      return JSON.stringify({ ...fields, detail: (event as CustomEvent<unknown>).detail ?? null });
    };
    for (const name of names) document.addEventListener(name, (event) => host.noteEvent(`${name} ${read(event)}`));
  });
  await page.goto(demo.page);
  await page.evaluate((text) => localStorage.setItem('planted', text), planted);
  await chooseLanguage(page, 'es');
  let asked = 0;
  await walkToReview(page, amina, async (screen) => {
    if (screen.includes('private')) {
      await page.waitForLoadState('networkidle');
      asked = requests.length;
    }
    trail.add(await page.evaluate(() => `${history.length} ${location.href} ${document.title}`));
  });
  askedMeanwhile = requests.slice(asked);
  await send(page);
  await fillInPlainForm(context);
  await context.close();
});

afterAll(async () => {
  await demo?.stop();
  rmSync(profile, { recursive: true, force: true });
});

describe('while somebody fills in the form', () => {
  it('T6 neither the history nor the address nor the title says where they are', () => {
    const entries = [...trail].map((line) => Number(line.split(' ')[0]));
    const places = new Set([...trail].map((line) => line.replace(/^\d+ /, '')));
    expect([...places]).toEqual([expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/ /) as string]);
    // One entry of ours in all, from the moment on when there is a screen to go back to.
    expect(Math.max(...entries) - Math.min(...entries)).toBeLessThanOrEqual(1);
  });

  it('T14 nothing is asked for between the first question and Send', () => {
    expect(askedMeanwhile).toEqual([]);
  });
});

describe('after a whole run, in a profile that was closed cleanly', () => {
  it('the search finds what was planted', () => {
    expect(filesWith(profile, planted).length).toBeGreaterThan(0);
  });

  it('T4 the browser remembers what was typed into a plain form, and nothing that was typed here', () => {
    const autofill = filesWith(profile, remembered).filter((file) => /Web Data/.test(file));
    expect(autofill.length).toBeGreaterThan(0);
    const kept = Object.values(canaries).flatMap((canary) => filesWith(profile, canary));
    expect(kept.filter((file) => /Web Data/.test(file))).toEqual([]);
  });

  it.each(Object.entries(canaries))('T1 the profile holds no trace of the %s', (_, canary) => {
    expect(filesWith(profile, canary)).toEqual([]);
  });

  it("T20 the server's output holds no answer", () => {
    expect(demo.output()).toContain('POST');
    expect(Object.values(canaries).filter((canary) => demo.output().includes(canary))).toEqual([]);
  });

  it('T19 events told the page what happens, and no answer', () => {
    const fields = (event: string) => Object.keys(JSON.parse(event.slice(event.indexOf('{'))) as object);
    const told = events.map((event) => [event.split(' ')[0], fields(event).filter((field) => field !== 'isTrusted')]);
    expect(Object.fromEntries(told)).toEqual({
      'oi-ready': ['formId', 'formVersion', 'detail'],
      'oi-language': ['language', 'detail'],
      'oi-step': ['state', 'detail'],
      'oi-change': ['questionId', 'detail'],
      'oi-submit': ['partial', 'detail'],
      'oi-submitted': ['submissionId', 'code', 'receivedAt', 'detail'],
    });
    expect(Object.values(canaries).filter((canary) => events.join('\n').includes(canary))).toEqual([]);
    expect(events.filter((event) => /"(outside|court|woman)"/.test(event))).toEqual([]);
  });
});
