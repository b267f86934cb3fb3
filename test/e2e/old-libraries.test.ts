import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser, smallPhone } from './browser.ts';
import { type Demo, startDemo } from './demo.ts';
import { hostPage, servePages } from './host-page.ts';
import { goToReview } from './people.ts';
import type { Site } from './serve-files.ts';
import { send } from './walk.ts';

/** What Prototype.js does to a page, as it writes it. */
const fromPrototype = `
  var $A = Array.from = function (iterable) {
    if (!iterable) return [];
    if ('toArray' in Object(iterable)) return iterable.toArray();
    var length = iterable.length || 0, results = new Array(length);
    while (length--) results[length] = iterable[length];
    return results;
  };
  Array.prototype.toArray = function () { return this.slice(0); };
  Array.prototype.entries = Array.prototype.toArray;`;

/** What can stand on a page, and the name of what it changes. */
const works: readonly (readonly [name: string, script: string])[] = [
  ['Array.prototype.entries', fromPrototype],
  ['Array.from', 'Array.from = function (item) { return item == null ? [] : Array.isArray(item) ? item : [item]; };'],
  ['Object.prototype.extra', 'Object.prototype.extra = function () { return this; };'],
  ['Object.prototype.version', 'Object.prototype.version = "1.2";'],
];
const spoils: readonly (readonly [name: string, script: string])[] = [
  ['Array.prototype.toJSON', 'Array.prototype.toJSON = function () { return "[" + this.join(", ") + "]"; };'],
  ['Object.prototype.toJSON', 'Object.prototype.toJSON = function () { return {}; };'],
];

/** Names of the browser that libraries such as MooTools take for what they make of them. */
const ownNames = `
  for (const name of ['Document', 'Event', 'Window']) {
    const made = function () {};
    made.prototype = { constructor: made };
    window[name] = made;
  }
  const native = Element.prototype;
  window.Element = function (tag) { return document.createElement(tag); };
  Element.prototype = native;`;

let demo: Demo;
let browser: Browser;
let host: Site;
let page: Page;

beforeAll(async () => {
  host = await servePages(() => {
    const server = new URL(demo.page).origin;
    const attributes = `src="${server}/forms/needs-assessment"`;
    return {
      '/split': hostPage(server, { attributes }),
      '/single': hostPage(server, { attributes, script: `${server}/open-intake.single.js` }),
    };
  });
  [demo, browser] = await Promise.all([startDemo({ OPEN_INTAKE_ALLOWED_ORIGINS: host.origin }), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await demo?.stop();
  await host?.stop();
});
beforeEach(async () => {
  page = await browser.newPage({ ...smallPhone, reducedMotion: 'reduce' });
  await page.addInitScript(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    addEventListener('oi-error', (event) => {
      const { code, fix } = event as Event & { readonly code: string; readonly fix: string };
      said.push(`${code}: ${fix}`);
    });
  });
});
afterEach(() => page.close());

const errors = () => page.evaluate(() => (globalThis as unknown as { said: readonly string[] }).said.join('\n'));

describe('on a page with an old library', () => {
  it.each(works)('a person gets to the receipt, and the page is told of %s', async (name, script) => {
    await page.addInitScript(script);
    await goToReview(page, `${host.origin}/split`);
    expect(await errors()).toContain(`page-changes: The page has a \`${name}\` of its own`);
    expect(await send(page)).toMatch(/\w/);
  });

  it.each(spoils)('nothing is asked that could not be sent, and the page is told of %s', async (name, script) => {
    await page.addInitScript(script);
    await page.goto(`${host.origin}/split`);
    await page.locator('[data-language="en"]').first().click();
    await page.locator('[part~="next"]').click();
    await page.locator('open-intake[data-state="unavailable"]').waitFor();
    expect(await errors()).toContain(`page-changes: The page has a \`${name}\` of its own`);
  });

  it('a person gets to the receipt where its own things have the names of the browser’s', async () => {
    await page.addInitScript(ownNames);
    await goToReview(page, `${host.origin}/split`);
    expect(await errors()).toBe('');
    expect(await send(page)).toMatch(/\w/);
  });

  it('the single file works as well', async () => {
    await page.addInitScript(`${fromPrototype} Object.prototype.extra = "x";`);
    await goToReview(page, `${host.origin}/single`);
  });

  it('nothing is said of a page as browsers have it', async () => {
    await goToReview(page, `${host.origin}/split`);
    expect(await errors()).toBe('');
  });
});
