import type { Browser, BrowserContext, BrowserContextOptions, FrameLocator, Page } from 'playwright-core';
import { smallPhone } from '../../e2e/browser.ts';
import { hostPage } from '../../e2e/host-page.ts';
import type { Served } from '../../e2e/serve-files.ts';
import { type Onlooker, onlookerOf } from './blank.ts';

/** Where the exit is tried, and how it is there. */
export interface ExitSetting {
  readonly name: string;
  /** Path of the host's page. */
  readonly path: string;
  readonly options?: BrowserContextOptions;
  readonly isOffline?: boolean;
  /** The form is in a frame of another origin. */
  readonly isFramed?: boolean;
  /** Goes to another page and back before the exit is pressed. */
  readonly returns?: boolean;
}

/** The settings in which everything has to be blank from the first frame on. The harmless page is slow in all of them. */
export const exitSettings: readonly ExitSetting[] = [
  { name: 'a slow network', path: '/' },
  { name: 'no network', path: '/', isOffline: true },
  { name: 'a parent with a transform', path: '/transformed' },
  { name: 'a frame of another origin', path: '/framed', isFramed: true },
  {
    name: 'a phone on its side',
    path: '/',
    options: { viewport: { width: 844, height: 390 }, isMobile: true, hasTouch: true },
  },
  { name: 'a page that the browser kept alive behind Back', path: '/', returns: true },
];

/** What the address of the form is, for `exitPages`. */
export interface Addresses {
  /** The server of the form. */
  readonly server: string;
  /** The origin of the host's pages. */
  readonly host: string;
  /** Another origin with the same pages. */
  readonly other: string;
}

/** The host's pages; each once more under `/soon`, where the harmless page comes at once. */
export function exitPages({ server, host, other }: Addresses): Readonly<Record<string, Served>> {
  const weather = { type: 'text/html', body: '<!doctype html><title>The weather</title><h1>Sunny</h1>' };
  const under = (folder: '' | '/soon') => {
    const attributes = `lang="en" src="${server}/forms/needs-assessment" exit-url="${host}${folder}/weather"`;
    const plain = hostPage(server, { attributes });
    const inside = (css: string, [before, after]: readonly [string, string]): Served => ({
      type: plain.type,
      body: plain.body
        .replace('<main>', `<style>${css}</style><main>`)
        .replace('<open-intake', `${before}<open-intake`)
        .replace('</open-intake>', `</open-intake>${after}`),
    });
    const frame = (sandbox: string): Served => ({
      type: 'text/html',
      body: `<!doctype html><title>An agency</title><h1>An agency</h1><iframe width="360" height="500" ${sandbox} src="${other}${folder}/"></iframe>`,
    });
    return {
      [`${folder}/`]: plain,
      [`${folder}/transformed`]: inside(
        '.modal { transform: translateX(0); inline-size: 360px; block-size: 500px; overflow: auto }',
        ['<div class="modal">', '</div>'],
      ),
      [`${folder}/dialog`]: inside(
        'dialog, dialog::backdrop { background: #fc0; color: #c00 } dialog { opacity: 0.4; inset: 40px auto auto; inline-size: 300px }',
        ['<dialog id="host">', '</dialog>'],
      ),
      [`${folder}/framed`]: frame(''),
      [`${folder}/sandboxed`]: frame('sandbox="allow-scripts allow-same-origin allow-forms"'),
    };
  };
  return { ...under(''), ...under('/soon'), '/weather': { ...weather, delay: 8000 }, '/soon/weather': weather };
}

/** The page or the frame that the form is in. */
export function formIn(page: Page, { isFramed = false }: Pick<ExitSetting, 'isFramed'>): Page | FrameLocator {
  return isFramed ? page.frameLocator('iframe') : page;
}

/** A host's page with the form on the screen, and somebody who looks at it. */
export interface Scene {
  readonly page: Page;
  readonly onlooker: Onlooker;
}

/** Opens the host's page of a setting, ready for the exit to be pressed. */
export async function openSetting(
  browser: Browser,
  context: BrowserContext,
  origin: string,
  setting: ExitSetting,
): Promise<Scene> {
  const page = await context.newPage();
  await page.goto(`${origin}${setting.path}`);
  await page.evaluate(() => document.querySelector<HTMLDialogElement>('dialog')?.showModal());
  const exit = formIn(page, setting).locator('[part~="exit"]');
  await exit.waitFor();
  if (setting.returns) {
    await page.goto('about:blank');
    await page.goBack({ waitUntil: 'commit' });
    await exit.waitFor();
  }
  const onlooker = await onlookerOf(browser, page);
  await context.setOffline(setting.isOffline === true);
  return { page, onlooker };
}

/** How the phone is held in most settings. */
export const usualOptions: BrowserContextOptions = { ...smallPhone, viewport: { width: 390, height: 760 } };
