import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { pass } from '../faults/world/fault-line.ts';
import { resetAtOnce } from '../faults/world/line-faults.ts';
import { canaries } from './amina.ts';
import { launchProfile } from './browser.ts';
import { filesWith } from './files-with.ts';
import { chooseNumber, type KeepingPlace, pressSend, startKeepingPlace, toReview, untilState } from './safe-page.ts';

describe.each(['standard', 'trusted-device'] as const)('at the level %s', (safety) => {
  let place: KeepingPlace;
  let profile: string;

  beforeAll(async () => {
    place = await startKeepingPlace(safety);
  });
  afterAll(() => place?.stop());
  beforeEach(() => {
    profile = mkdtempSync(join(tmpdir(), 'open-intake-kept-'));
    place.line.otherwise = pass;
  });
  afterEach(() => rmSync(profile, { recursive: true, force: true }));

  it('T2 the closed profile holds a draft and something unsent, and no trace of an answer', async () => {
    const context = await launchProfile(profile);
    const page = await context.newPage();
    let isLocked = false;
    await toReview(page, place.page, {
      onScreen: async () => {
        isLocked ||= await chooseNumber(page, '482913');
      },
    });
    expect(isLocked).toBe(safety === 'trusted-device');
    await page.evaluate(() => localStorage.setItem('planted', 'Kanarienvogel-4711'));
    await page.waitForTimeout(600);
    place.line.otherwise = resetAtOnce;
    await pressSend(page);
    await untilState(page, 'waiting');
    await page.getByText('Your answers are locked on this phone.').waitFor();
    await context.close();
    expect(filesWith(profile, 'Kanarienvogel-4711').length).toBeGreaterThan(0);
    expect(filesWith(profile, 'local-kv').length).toBeGreaterThan(0);
    expect(Object.values(canaries).flatMap((canary) => filesWith(profile, canary))).toEqual([]);
  });
});
