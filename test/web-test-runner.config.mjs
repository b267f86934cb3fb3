import { resolve } from 'node:path';
import { chromeLauncher, defaultReporter } from '@web/test-runner';
import { findBrowser } from './helpers/browser.mjs';
import { bundledTests } from './helpers/bundled-tests.mjs';
import { countReporter } from './helpers/count-reporter.mjs';

const rootDir = resolve(import.meta.dirname, '..');
const { path, args } = await findBrowser();

/**
 * A page that believes to be in front, as it is for a person: two run at once, and only one can be. One file after the other runs
 * in it: each begins with an empty history, for a full one drops entries that nobody clicked for.
 */
async function createPage({ context }) {
  const page = await context.newPage();
  const devtools = await page.createCDPSession();
  await devtools.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  page.on('framenavigated', (frame) => {
    if (frame === page.mainFrame() && frame.url() === 'about:blank')
      // While the page changes its process it may not be asked: then the next file finds an entry more.
      devtools.send('Page.resetNavigationHistory').catch(() => undefined);
  });
  return page;
}

const files = [
  'packages/widget/src/**/*.test.ts',
  'packages/inbox/src/**/*.test.ts',
  'packages/sdk/src/**/*.browser.test.ts',
];

/** Browser tests: what stands beside the source of the widget and the inbox. */
export default {
  rootDir,
  files,
  concurrency: 2,
  testFramework: { config: { timeout: 10_000 } },
  testsFinishTimeout: 240_000,
  plugins: [await bundledTests(rootDir, files)],
  reporters: [defaultReporter(), countReporter(resolve(rootDir, 'test/results/browser.json'))],
  browsers: [chromeLauncher({ launchOptions: { executablePath: path, args: [...args] }, createPage })],
};
