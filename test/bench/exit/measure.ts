import { loadavg } from 'node:os';
import type { Browser, BrowserContext } from 'playwright-core';
import { launchBrowser } from '../../e2e/browser.ts';
import { startDemo } from '../../e2e/demo.ts';
import { servePages } from '../../e2e/host-page.ts';
import { quantile } from '../load/figures.ts';
import type { Area } from './blank.ts';
import { type Noticed, watchForPress } from './first-frame.ts';
import { type ExitSetting, exitPages, exitSettings, formIn, openSetting, usualOptions } from './settings.ts';

/** How the exit is measured. */
export interface MeasureOptions {
  /** Presses in each setting. */
  readonly tries: number;
  /** How many times slower the page's own thread is made. */
  readonly slowness: number;
  /** Milliseconds that the page stands before the press: what still loads competes with it. */
  readonly rest: number;
  /** Only settings with one of these words in their name. */
  readonly only: readonly string[];
}

/** What came of one press. Times are undefined where the page was gone before it could tell. */
interface Try {
  readonly frame: number | undefined;
  readonly shown: number | undefined;
  readonly gone: number | undefined;
  /** In the first frame, or already replaced by an empty page. */
  readonly isBlank: boolean;
  /** How many colours the screen, or the frame, shows afterwards. */
  readonly colours: number;
}

/** From the press to the frame on the screen, at 99 of 100 presses. */
const promise = 50;

/** Presses the exit in every setting and prints a table. True when all was blank, and in time. */
export async function measureExit({ tries, slowness, rest, only }: MeasureOptions): Promise<boolean> {
  let server = '';
  let other = '';
  const host = await servePages(() => exitPages({ server, host: host.origin, other }));
  other = `http://localhost:${host.port}`;
  const [demo, browser] = await Promise.all([
    startDemo({ OPEN_INTAKE_ALLOWED_ORIGINS: `${host.origin},${other}` }),
    launchBrowser(['--site-per-process'], ['--disable-back-forward-cache']),
  ]);
  server = new URL(demo.page).origin;
  const settings = exitSettings.filter(({ name }) => only.length === 0 || only.some((word) => name.includes(word)));
  console.log(head);
  let isKept = true;
  for (const setting of settings) {
    const all: Try[] = [];
    while (all.length < tries) all.push(await tryOnce(browser, host.origin, setting, { slowness, rest }));
    isKept = printed(setting, all) && isKept;
  }
  await Promise.all([browser.close(), demo.stop(), host.stop()]);
  return isKept;
}

async function tryOnce(
  browser: Browser,
  origin: string,
  setting: ExitSetting,
  { slowness, rest }: Pick<MeasureOptions, 'slowness' | 'rest'>,
): Promise<Try> {
  const context = await browser.newContext({ ...usualOptions, ...setting.options });
  try {
    const seen: Noticed[] = [];
    await context.exposeBinding('noticed', (_, what: Noticed) => seen.push(what));
    await context.addInitScript(watchForPress);
    const { page, onlooker } = await openSetting(browser, context, origin, setting);
    if (setting.returns && !seen.some(({ kind }) => kind === 'kept'))
      throw new Error('The browser did not keep the page alive behind Back.');
    const exit = await formIn(page, setting).locator('[part~="exit"]').boundingBox();
    const frame = setting.isFramed ? await page.locator('iframe').boundingBox() : null;
    await slowDown(context, slowness);
    await page.waitForTimeout(rest);
    await page.mouse.move(exit!.x + exit!.width / 2, exit!.y + exit!.height / 2);
    await page.mouse.down();
    await page.mouse.up();
    const of = <K extends Noticed['kind']>(kind: K) =>
      seen.find((what): what is Extract<Noticed, { kind: K }> => what.kind === kind);
    await until(() => of('gone') !== undefined || (of('frame') !== undefined && of('shown') !== undefined));
    return {
      frame: of('frame')?.ms,
      shown: of('shown')?.ms,
      gone: of('gone')?.ms,
      isBlank: of('frame')?.isBlank ?? of('gone') !== undefined,
      colours: await onlooker.colours(frame ? within(frame) : undefined),
    };
  } finally {
    await context.close();
  }
}

/** Every page and every frame that has a process of its own. */
async function slowDown(context: BrowserContext, rate: number): Promise<void> {
  for (const page of context.pages())
    for (const frame of page.frames()) {
      // A frame in the process of its parent cannot be asked by itself, and is slow with it.
      const devtools = await context.newCDPSession(frame === page.mainFrame() ? page : frame).catch(() => undefined);
      if (page.url() !== 'about:blank') await devtools?.send('Emulation.setCPUThrottlingRate', { rate });
    }
}

/** What a frame shows, without its border. */
function within({ x, y, width, height }: Area): Area {
  return { x: x + 4, y: y + 4, width: width - 8, height: height - 8 };
}

/** Waits for a moment at most: a frame that comes at once is not told of as shown. */
async function until(condition: () => boolean): Promise<void> {
  for (let turns = 0; turns < 60 && !condition(); turns += 1) await new Promise((over) => setTimeout(over, 10));
}

const cells = (values: readonly (string | number)[]) => `| ${values.join(' | ')} |`;
const three = ['p50', 'p99', 'max'];
const head = [
  cells([
    'Exit with',
    'n',
    'Blank',
    'One colour',
    ...three.map((name) => `Painted ${name} ms`),
    'Shown n',
    ...three.map((name) => `Shown ${name} ms`),
    'Replaced first',
    'Load average',
  ]),
  cells(['---', ...Array.from({ length: 12 }, () => '---:')]),
].join('\n');

function printed({ name }: ExitSetting, all: readonly Try[]): boolean {
  const known = (times: readonly (number | undefined)[]) => times.filter((ms) => ms !== undefined);
  const painted = known(all.map(({ frame, gone }) => frame ?? gone));
  const shown = known(all.map((one) => one.shown));
  const figures = (times: readonly number[]) => [0.5, 0.99, 1].map((part) => quantile(times, part));
  const blank = all.filter(({ isBlank }) => isBlank).length;
  const plain = all.filter(({ colours }) => colours === 1).length;
  const replaced = all.filter(({ frame }) => frame === undefined).length;
  console.log(
    cells([
      name,
      all.length,
      blank,
      plain,
      ...figures(painted),
      shown.length,
      ...figures(shown),
      replaced,
      loadavg()[0]!.toFixed(1),
    ]),
  );
  const isInTime = Math.max(quantile(painted, 0.99), quantile(shown, 0.99)) <= promise;
  return blank === all.length && plain === all.length && painted.length === all.length && isInTime;
}
