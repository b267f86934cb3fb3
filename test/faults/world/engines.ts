import { once } from 'node:events';
import { existsSync } from 'node:fs';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from '../../helpers/browser.mjs';
import type { Engine } from '../matrix.ts';

/** A browser that runs rows. */
export type BrowserEngine = Exclude<Engine, 'node'>;

const firefoxes = [process.env.OPEN_INTAKE_FIREFOX, '/usr/bin/firefox-esr', '/usr/bin/firefox'];

const findFirefox = () => firefoxes.find((path) => path && existsSync(path));

/** The browsers that are asked for (`FAULT_ENGINES`, with commas) and are here. @default chromium alone */
export function enginesHere(): readonly BrowserEngine[] {
  const asked = (process.env.FAULT_ENGINES ?? 'chromium').split(',');
  const all: readonly BrowserEngine[] = ['chromium', 'firefox'];
  return all.filter((engine) => asked.includes(engine) && (engine === 'chromium' || findFirefox() !== undefined));
}

/** Ends a browser at once, with every process of it, as a battery that falls out does. */
export async function killBrowser(browser: Browser): Promise<void> {
  const child = browser.process();
  if (child?.pid === undefined) throw new Error('There is no process to kill.');
  const gone = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : undefined;
  process.kill(-child.pid, 'SIGKILL');
  await gone;
}

export interface LaunchOptions {
  /** Takes any certificate. @default false */
  readonly acceptInsecureCerts?: boolean;
}

/** @param profile a folder for what is to be there after the browser is gone */
export async function launch(engine: BrowserEngine, profile?: string, options: LaunchOptions = {}): Promise<Browser> {
  const kept = { acceptInsecureCerts: false, ...options, ...(profile !== undefined && { userDataDir: profile }) };
  if (engine === 'firefox') {
    const executablePath = findFirefox();
    if (executablePath === undefined) throw new Error('There is no Firefox here. Name one in OPEN_INTAKE_FIREFOX.');
    return puppeteer.launch({ browser: 'firefox', executablePath, headless: true, ...kept });
  }
  const { path, args } = await findBrowser();
  return puppeteer.launch({ executablePath: path, args: [...args], ...kept });
}
