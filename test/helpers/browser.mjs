import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const candidates = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/** Quiet, offline and repeatable: no sandbox inside containers, no calls home. */
const args = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Finds Chromium, or installs one: Debian's package where this user may, else the download of playwright-core.
 * `OPEN_INTAKE_BROWSER` names one explicitly. Throws with what to do when nothing helps.
 */
export async function findBrowser() {
  const found = [process.env.OPEN_INTAKE_BROWSER, ...candidates].find((path) => path && existsSync(path));
  if (found) return { path: found, args };
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log("No browser here: installing Debian's chromium …");
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { stdio: 'ignore' });
    if (existsSync(candidates[0])) return { path: candidates[0], args };
  }
  console.log('No browser here: downloading the one that playwright-core names …');
  spawnSync('npx', ['playwright-core', 'install', 'chromium'], { stdio: 'inherit' });
  const { chromium } = await import('playwright-core');
  if (existsSync(chromium.executablePath())) return { path: chromium.executablePath(), args };
  throw new Error('No Chromium could be found or installed. Install one and name it in OPEN_INTAKE_BROWSER.');
}
