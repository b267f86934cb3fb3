import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { canaries } from './amina.ts';
import { launchProfile } from './browser.ts';
import { filesWith } from './files-with.ts';
import {
  type KeepingPlace,
  noraAtHome,
  pressSend,
  startKeepingPlace,
  toFirstQuestion,
  toReview,
  untilState,
} from './safe-page.ts';
import { newCodes, storedEntries } from './stored.ts';

/** Ends the browser of a profile at once: the process that is not a child of another of its own. */
function killBrowser(profile: string): void {
  for (const entry of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    let command = '';
    try {
      command = readFileSync(`/proc/${entry}/cmdline`, 'utf8');
    } catch {
      continue;
    }
    if (command.includes(`--user-data-dir=${profile}`) && !command.includes('--type='))
      process.kill(Number(entry), 'SIGKILL');
  }
}

describe.each(['standard', 'trusted-device'] as const)('at the level %s', (safety) => {
  let place: KeepingPlace;
  let profile: string;

  beforeAll(async () => {
    place = await startKeepingPlace(safety);
  });
  afterAll(() => place?.stop());
  beforeEach(() => {
    profile = mkdtempSync(join(tmpdir(), 'open-intake-kept-'));
    place.proxy.mode = 'pass';
  });
  afterEach(() => rmSync(profile, { recursive: true, force: true }));

  it('T2 the closed profile holds a draft and something unsent, and no trace of an answer', async () => {
    const context = await launchProfile(profile);
    const page = await context.newPage();
    await toReview(page, place.page, noraAtHome);
    await page.evaluate(() => localStorage.setItem('planted', 'Kanarienvogel-4711'));
    await page.waitForTimeout(600);
    place.proxy.mode = 'down';
    await pressSend(page);
    await untilState(page, 'waiting');
    await page.getByText('Your answers are locked on this phone.').waitFor();
    await context.close();
    expect(filesWith(profile, 'Kanarienvogel-4711').length).toBeGreaterThan(0);
    expect(filesWith(profile, 'local-kv').length).toBeGreaterThan(0);
    expect(Object.values(canaries).flatMap((canary) => filesWith(profile, canary))).toEqual([]);
  });

  it('a browser that is killed while it waits sends on the next visit, once (F35)', async () => {
    const before = await storedEntries(place.demo);
    const context = await launchProfile(profile);
    const page = await context.newPage();
    await toReview(page, place.page, noraAtHome);
    place.proxy.mode = 'cut';
    await pressSend(page);
    await page.getByText('Your answers are locked on this phone.').waitFor();
    killBrowser(profile);
    await context.close().catch(() => undefined);
    place.proxy.mode = 'pass';
    const again = await launchProfile(profile);
    const next = await again.newPage();
    await toFirstQuestion(next, place.page);
    await next.locator('[data-kept="arrived"]').waitFor({ timeout: 60_000 });
    expect(await newCodes(place.demo, before)).toHaveLength(1);
    await again.close();
  });
});
