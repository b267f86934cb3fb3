import type { Page } from 'playwright-core';
import { type FaultLine, startFaultLine } from '../faults/world/fault-line.ts';
import { canaries } from './amina.ts';
import { type Demo, startDemo } from './demo.ts';
import { hostPage, servePages } from './host-page.ts';
import { nora } from './people.ts';
import type { Site } from './serve-files.ts';
import { chooseLanguage, pressNext, walkToReview } from './walk.ts';

/** An agency's page that lets the device keep something, and the line between it and the server. */
export interface KeepingPlace {
  readonly demo: Demo;
  readonly line: FaultLine;
  readonly page: string;
  stop(): Promise<void>;
}

export async function startKeepingPlace(safety: 'standard' | 'trusted-device' = 'standard'): Promise<KeepingPlace> {
  const site: Site = await servePages(() => {
    const server = new URL(line.server).origin;
    const attributes = `safety="${safety}" src="${server}/forms/needs-assessment" exit-url="${site.origin}/weather"`;
    return {
      '/': hostPage(server, { attributes }),
      '/weather': { type: 'text/html', body: '<!doctype html><title>The weather</title><h1>Sunny</h1>' },
    };
  });
  const demo = await startDemo({ OPEN_INTAKE_ALLOWED_ORIGINS: site.origin });
  const line = await startFaultLine(demo.page);
  return {
    demo,
    line,
    page: `${site.origin}/`,
    async stop() {
      await line.stop();
      await demo.stop();
      await site.stop();
    },
  };
}

/** Says that the phone is theirs alone, where the widget asks. */
async function sayMine(page: Page): Promise<void> {
  const yes = page.locator('[data-action="own-phone-yes"]');
  if (await yes.isVisible()) await yes.click();
}

/** Opens the page and goes to the first question, where what the device kept is said. */
export async function toFirstQuestion(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await chooseLanguage(page, 'en');
  await page.locator('open-intake[data-state="about"]').waitFor();
  await pressNext(page);
}

/** What Nora does on the way to the review. */
export interface NorasWay {
  /** Whether she says that the phone is hers alone. @default true */
  readonly isOwnPhone?: boolean;
  readonly onScreen?: () => Promise<void>;
}

/** Goes from a fresh page to the review as Nora. */
export async function toReview(
  page: Page,
  address: string,
  { isOwnPhone = true, onScreen = async () => {} }: NorasWay = {},
): Promise<void> {
  await page.goto(address);
  await chooseLanguage(page, 'en');
  await walkToReview(page, nora, async () => {
    if (isOwnPhone) await sayMine(page);
    await onScreen();
  });
}

/** Locks the answers with a number where the page asks for one; gives whether it did. */
export async function chooseNumber(page: Page, number: string): Promise<boolean> {
  if ((await page.locator('[data-kept="choose"]').count()) === 0) return false;
  await page.locator('#oi-number').fill(number);
  await page.locator('[data-action="number-go"]').click();
  await page.locator('[data-kept="choose"]').waitFor({ state: 'detached' });
  return true;
}

export const pressSend = (page: Page) => page.locator('[part~="send"]').click();

export const untilState = (page: Page, name: string) =>
  page.locator(`open-intake[data-state="${name}"]`).waitFor({ timeout: 30_000 });

/** The code on the receipt. */
export async function receiptCode(page: Page): Promise<string> {
  const shown = page.locator('[part~="receipt-code"]');
  await shown.waitFor({ timeout: 60_000 });
  return (await shown.innerText()).trim();
}

/** Everything that can be read in the widget and its fields now. */
export const readable = (page: Page): Promise<string> =>
  page
    .locator('open-intake')
    .evaluate((element) =>
      [
        element.shadowRoot!.textContent,
        ...[...element.shadowRoot!.querySelectorAll<HTMLInputElement>('input, textarea')].map(({ value }) => value),
      ].join('\n'),
    );

/** Those canaries that stand in a text. */
export const canariesIn = (text: string) => Object.values(canaries).filter((canary) => text.includes(canary));
