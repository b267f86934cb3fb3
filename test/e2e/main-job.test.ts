import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { amina, canaries } from './amina.ts';
import { launchBrowser, smallPhone, type Watched, watchedPage } from './browser.ts';
import { type Demo, startDemo } from './demo.ts';
import { chooseLanguage, send, walkToReview } from './walk.ts';

let demo: Demo;
let browser: Browser;
let phone: BrowserContext;
let client: Watched;
let code: string;

beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo(), launchBrowser()]);
  phone = await browser.newContext({ ...smallPhone, reducedMotion: 'reduce' });
  client = await watchedPage(phone);
  await client.page.goto(demo.page);
  await chooseLanguage(client.page, 'es');
  await walkToReview(client.page, amina);
  code = await send(client.page);
});

afterAll(async () => {
  await browser?.close();
  await demo?.stop();
});

describe('a client on a small phone, in Spanish, by keyboard alone', () => {
  it('gets a code that can be read aloud', () => {
    expect(code).toMatch(/[0-9A-HJKMNP-TV-Z]{4}[-\s][0-9A-HJKMNP-TV-Z]{4}/);
  });

  it('leaves with places that may help, in Spanish, a bed for tonight first', async () => {
    const places = client.page.locator('[part~="next-steps"] [data-service]');
    await places.first().waitFor();
    const ids = await places.evaluateAll((cards) => cards.map((card) => card.getAttribute('data-service')));
    expect(ids.slice(0, 2)).toEqual(['sample-beds', 'sample-legal']);
    expect(await places.first().innerText()).toContain('Una cama para la noche.');
  });

  it('T27 T28 meets no policy violation and no error on the whole way', () => {
    expect(client.trouble).toEqual([]);
  });

  it('T38 talks to nobody but the agency', () => {
    const origin = new URL(demo.page).origin;
    expect(client.requests.filter((url) => !url.startsWith(origin) && !url.startsWith('data:'))).toEqual([]);
  });

  it('leaves no answer in an address, and no cookie', async () => {
    const text = client.requests.map(decodeURIComponent).join('\n');
    expect(Object.values(canaries).filter((canary) => text.includes(canary))).toEqual([]);
    expect(await phone.cookies()).toEqual([]);
  });
});

describe('the case worker, in English', () => {
  const reads = async (path: string) => {
    const response = await fetch(new URL(path, demo.page), { headers: { authorization: `Bearer ${demo.token}` } });
    return (await response.json()) as Record<string, never>;
  };

  it('finds exactly one submission, under the code the client has', async () => {
    const { submissions } = (await reads('/submissions')) as unknown as { submissions: { code: string }[] };
    expect(submissions.map((submission) => submission.code)).toEqual([code.replace(/\s/, '-')]);
  });

  it('reads the packet in the inbox: safe way first, in English, with the own words as typed', async () => {
    const desk = await watchedPage(await browser.newContext({ viewport: { width: 1280, height: 900 } }));
    await desk.page.goto(demo.inbox);
    await desk.page.locator('input').first().fill(demo.token);
    await desk.page.keyboard.press('Enter');
    await desk.page.getByText(code.replace(/\s/, '-')).first().click();
    const packet = desk.page.locator('open-intake-packet');
    await packet.getByText(canaries.name).first().waitFor();
    const text = await packet.evaluate(
      (element) => (element.shadowRoot!.querySelector('main, article, div') as HTMLElement).innerText,
    );
    expect(text).toContain('A car, a tent, or outside');
    expect(text).toContain(canaries.words);
    expect(text.replace(/\D/g, '')).toContain(canaries.phone);
    expect(text.indexOf('555')).toBeLessThan(text.indexOf('A car, a tent, or outside'));
    const bed = packet.locator('[data-service="sample-beds"]');
    await bed.waitFor();
    expect(await bed.innerText()).toMatch(/^Harbor Shelter \(sample\) · .*312 555 0122/);
    expect(desk.trouble).toEqual([]);
  });
});

describe('the page of places, without a form', () => {
  it('shows what there is for what is picked, breaks no policy, and tells nobody', async () => {
    const { page, trouble, requests } = await watchedPage(await browser.newContext(smallPhone));
    await page.goto(new URL('/places.html', demo.page).href);
    await page.locator('open-intake-services input[value="food"]').check();
    const places = page.locator('open-intake-services [data-service]');
    await places.first().waitFor();
    const ids = await places.evaluateAll((cards) => cards.map((card) => card.getAttribute('data-service')));
    expect([ids.toSorted(), trouble]).toEqual([['sample-meals', 'sample-pantry'], []]);
    expect(requests.filter((address) => address.includes('food'))).toEqual([]);
  });
});
