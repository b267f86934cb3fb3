import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../helpers/browser.mjs';

/** `more`: switches of Chromium; `without`: switches of playwright's own to leave out. */
export async function launchBrowser(more: readonly string[] = [], without: readonly string[] = []): Promise<Browser> {
  const { path, args } = await findBrowser();
  return chromium.launch({ executablePath: path, args: [...args, ...more], ignoreDefaultArgs: [...without] });
}

/** A browser whose profile stays on disk, to be searched after it was closed. */
export async function launchProfile(folder: string): Promise<BrowserContext> {
  const { path, args } = await findBrowser();
  return chromium.launchPersistentContext(folder, { executablePath: path, args: [...args] });
}

/** The cheapest phone there is. */
export const smallPhone = {
  viewport: { width: 320, height: 640 },
  deviceScaleFactor: 2,
  hasTouch: true,
  isMobile: true,
} satisfies BrowserContextOptions;

/** As narrow, and so tall that the bar at the bottom covers nothing: axe cannot know that one can scroll. */
export const tallPhone = { ...smallPhone, viewport: { width: 320, height: 8000 } } satisfies BrowserContextOptions;

export interface Watched {
  readonly page: Page;
  /** Policy violations, uncaught errors and console errors. */
  readonly trouble: string[];
  /** Every address the page asked for. */
  readonly requests: string[];
}

/** A page that notes whatever goes wrong and whomever it talks to. */
export async function watchedPage(context: BrowserContext): Promise<Watched> {
  const page = await context.newPage();
  const trouble: string[] = [];
  const requests: string[] = [];
  page.on('pageerror', (error) => trouble.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || /Content Security Policy|Trusted/i.test(message.text()))
      trouble.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => requests.push(request.url()));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`Content Security Policy: ${event.violatedDirective} ${event.sourceFile}:${event.lineNumber}`),
    );
  });
  return { page, trouble, requests };
}
