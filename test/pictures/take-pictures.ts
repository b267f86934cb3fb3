import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../e2e/browser.ts';
import { startDemo } from '../e2e/demo.ts';
import { servePseudoRtl } from '../e2e/pseudo-rtl.ts';
import { root } from '../helpers/source-files.ts';
import { contactSheet, type Shot } from './contact-sheet.ts';
import { type PictureSetting, settings } from './settings.ts';
import { takeStory, wholeOf } from './take-story.ts';
import { toReview } from './walk-form.ts';

/** Which pictures are taken, of which checkout, and where they go. */
export interface TakePicturesOptions {
  /** A folder, from the root of the repository. */
  readonly out: string;
  /** Names of sets. Empty: all. */
  readonly only: readonly string[];
  /** A built checkout of another version, for pictures of before. @default this one */
  readonly checkout: string | undefined;
}

interface Served {
  readonly address: string;
  stop(): Promise<void>;
}

/** Fills the default form in a browser, once for each set, and writes a sheet of all its screens. */
export async function takePictures({ out, only, checkout }: TakePicturesOptions): Promise<void> {
  const folder = resolve(root, out);
  mkdirSync(folder, { recursive: true });
  const browser = await launchBrowser();
  for (const [name, setting] of Object.entries(settings)) {
    if (only.length > 0 && !only.includes(name)) continue;
    const served = await serve(setting.language, checkout);
    if (served === undefined) continue;
    const shots = await shotsOf(browser, served.address, setting);
    await served.stop();
    writeFileSync(join(folder, `${name}.jpg`), await contactSheet(browser, shots, sizeOf(setting).height));
    console.log(`${name}: ${shots.length} pictures`);
  }
  if (checkout === undefined && (only.length === 0 || only.includes('story'))) {
    const shots = await takeStory(browser);
    writeFileSync(join(folder, 'story.jpg'), await contactSheet(browser, shots, storyPiece));
    console.log(`story: ${shots.length} pictures`);
  }
  await browser.close();
}

/** Pixels of a piece of a tall picture in the story. */
const storyPiece = 1_400;

/** Undefined where there is nothing to show: another version has no page in a made-up language. */
async function serve(language: string, checkout: string | undefined): Promise<Served | undefined> {
  if (language !== 'en-XB') return checkout === undefined ? serveThis() : serveOther(checkout);
  if (checkout !== undefined) return undefined;
  const rtl = await servePseudoRtl();
  const demo = await startDemo({ OPEN_INTAKE_FORM: rtl.formFolder, OPEN_INTAKE_ALLOWED_ORIGINS: rtl.origin });
  return {
    address: rtl.page(new URL(demo.page).origin),
    stop: () => Promise.all([demo.stop(), rtl.stop()]).then(() => undefined),
  };
}

async function serveThis(): Promise<Served> {
  const demo = await startDemo();
  return { address: demo.page, stop: () => demo.stop() };
}

async function serveOther(checkout: string): Promise<Served> {
  const data = mkdtempSync(join(tmpdir(), 'open-intake-pictures-'));
  const child = spawn(process.execPath, ['packages/server/bin/demo.mjs'], {
    cwd: checkout,
    env: { ...process.env, OPEN_INTAKE_DATA: data, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await new Promise<string>((found) => {
    let output = '';
    child.stdout.on('data', (text: Buffer) => {
      output += text.toString();
      const [, page] = /^agency page: (.+)$/m.exec(output) ?? [];
      if (page !== undefined) found(page);
    });
  });
  return {
    address,
    async stop() {
      child.kill();
      await new Promise((ended) => child.once('exit', ended));
      rmSync(data, { recursive: true, force: true });
    },
  };
}

async function shotsOf(browser: Browser, address: string, setting: PictureSetting): Promise<readonly Shot[]> {
  const context = await browser.newContext(setting.context);
  const page = await context.newPage();
  const shots: Shot[] = [];
  const shoot = async (name: string): Promise<void> => {
    await page.waitForTimeout(250);
    shots.push({ name, picture: await page.screenshot(), ...sizeOf(setting) });
  };
  await page.goto(address);
  await page.locator(`[data-language="${setting.language}"]`).first().waitFor();
  if (!setting.isPaper) await shoot('languages');
  await page.locator(`[data-language="${setting.language}"]`).first().click();
  await page.waitForTimeout(600);
  await toReview(page, setting.isPaper ? async () => undefined : shoot);
  if (!setting.isPaper) shots.push(await wholeOf(page, 'review', 'open-intake'));
  await page.locator('[part~="send"]').click();
  await page.locator('[part~="receipt-code"]').waitFor();
  await page.waitForTimeout(1200);
  if (setting.isPaper) await page.emulateMedia({ media: 'print' });
  shots.push(await wholeOf(page, 'receipt', 'open-intake'));
  await context.close();
  return shots;
}

const sizeOf = ({ context: { viewport } }: PictureSetting) => viewport ?? { width: 0, height: 0 };
