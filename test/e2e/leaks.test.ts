import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { amina, canaries } from './amina.ts';
import { launchProfile, watchedPage } from './browser.ts';
import { type Demo, startDemo } from './demo.ts';
import { filesWith } from './files-with.ts';
import { chooseLanguage, send, walkToReview } from './walk.ts';

/** Put into the page's own storage on purpose: a search that does not find it proves nothing. */
const planted = 'Kanarienvogel-4711';

const profile = mkdtempSync(join(tmpdir(), 'open-intake-profile-'));
let demo: Demo;
const events: string[] = [];

beforeAll(async () => {
  demo = await startDemo();
  const context = await launchProfile(profile);
  const { page } = await watchedPage(context);
  await page.exposeFunction('noteEvent', (text: string) => events.push(text));
  await page.goto(demo.page);
  await page.evaluate((text) => localStorage.setItem('planted', text), planted);
  await page.evaluate(() => {
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
  await chooseLanguage(page, 'es');
  await walkToReview(page, amina);
  await send(page);
  await context.close();
});

afterAll(async () => {
  await demo?.stop();
  rmSync(profile, { recursive: true, force: true });
});

describe('after a whole run, in a profile that was closed cleanly', () => {
  it('the search finds what was planted', () => {
    expect(filesWith(profile, planted).length).toBeGreaterThan(0);
  });

  it.each(Object.entries(canaries))('T1 the profile holds no trace of the %s', (_, canary) => {
    expect(filesWith(profile, canary)).toEqual([]);
  });

  it("T20 the server's output holds no answer", () => {
    expect(demo.output()).toContain('POST');
    expect(Object.values(canaries).filter((canary) => demo.output().includes(canary))).toEqual([]);
  });

  it('T19 events told the page what happens, and no answer', () => {
    expect(events.some((event) => event.startsWith('oi-submitted'))).toBe(true);
    expect(Object.values(canaries).filter((canary) => events.join('\n').includes(canary))).toEqual([]);
    expect(events.filter((event) => /"(outside|court|woman)"/.test(event))).toEqual([]);
  });
});
