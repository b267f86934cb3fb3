import { directionOf, everyQuestion, type Session, toSubmission } from '@open-intake/core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleForm, exampleNames } from '../forms/examples/example-forms.ts';
import { fillForm } from '../forms/examples/made-up-person.ts';
import { isLong } from '../helpers/long.ts';
import { axeProblems } from './axe.ts';
import { launchBrowser, tallPhone, watchedPage } from './browser.ts';
import { type ExamplesServer, startExamplesServer } from './examples-server.ts';
import { fillScreen } from './fill/fill-screen.ts';
import { overlaps, sideways } from './layout.ts';
import { meantIn } from './meant.ts';
import { stateOf } from './person.ts';
import { chooseLanguage, pressNext, send } from './walk.ts';

/** How many people fill each form in each language: one, or `EXAMPLE_PEOPLE`. The first is `EXAMPLE_SEED`. */
const people = Number(process.env.EXAMPLE_PEOPLE ?? 1);
const firstSeed = Number(process.env.EXAMPLE_SEED ?? 20261122);

let server: ExamplesServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startExamplesServer(), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** What is wrong with how a screen looks: axe, what sticks out, what lies on something else. */
async function problemsOn(page: Page, screen: string): Promise<readonly string[]> {
  const found = [...(await axeProblems(page)), ...(await sideways(page)), ...(await overlaps(page))];
  return found.map((problem) => `${screen}: ${problem}`);
}

/** The language of each label on the screen as the page says it, and the direction it runs in. */
const labelsSpeak = (page: Page): Promise<readonly string[]> =>
  page.locator('open-intake .question-label').evaluateAll((labels) =>
    labels.map((label) => {
      const text = label.querySelector('[lang]') ?? label;
      return `${text.closest('[lang]')?.getAttribute('lang')} ${getComputedStyle(text).direction}`;
    }),
  );

/** Whoever says that nothing may be kept sends nothing. */
const keepsNothing = ({ form, state }: Session): boolean =>
  [...everyQuestion(form)].some(({ question: { id, role } }) => role === 'keep' && state.answers[id] === 'no');

/** Presses Send, and waits until everything is erased. */
async function wipe(page: Page): Promise<'nothing'> {
  await page.locator('[part~="send"]').press('Enter');
  await page.locator('open-intake[data-state="stopped"]').waitFor();
  return 'nothing';
}

/** Fills a form and sends it, looks at each screen once it is filled, and tells what the server has and what was meant. */
async function goThrough(name: string, language: string, seed: number) {
  const example = exampleForm(name);
  const { session, screens } = fillForm(example.form, { seed, now: new Date(), language });
  const context = await browser.newContext({ ...tallPhone, reducedMotion: 'reduce', locale: 'en-US' });
  context.setDefaultTimeout(8_000);
  const { page, trouble, requests } = await watchedPage(context);
  const looks: string[] = [];
  const spoken = new Set<string>();
  await page.goto(server.page(name));
  await chooseLanguage(page, language);
  await page.locator('open-intake[data-state="about"]').waitFor();
  await pressNext(page);
  for (const screen of screens) {
    await fillScreen(page, screen, example, language);
    looks.push(...(await problemsOn(page, screen.id)));
    for (const one of await labelsSpeak(page)) spoken.add(one);
    await pressNext(page);
  }
  const state = await stateOf(page);
  looks.push(...(await problemsOn(page, 'review')));
  const stored = keepsNothing(session) ? await wipe(page) : meantIn(await server.stored(await send(page)));
  const sent = requests.filter((url) => url.endsWith('/submissions')).length;
  await context.close();
  return {
    state,
    looks,
    spoken: [...spoken],
    trouble,
    sent,
    stored,
    meant: keepsNothing(session) ? 'nothing' : meantIn(toSubmission(session, { now: () => new Date() })),
  };
}

/** Every form, in one of its languages by turns; in each of them where long tests are asked for. */
const runs = exampleNames.flatMap((name, turn) =>
  exampleForm(name)
    .form.languages.map((language, at) => [language, at] as const)
    .filter(([, at], _, { length }) => isLong || at === turn % length)
    .flatMap(([language, at]) =>
      Array.from({ length: people }, (_, more) => [name, language, firstSeed + at + 1000 * more] as const),
    ),
);

describe.each(runs)('somebody who fills %s in %s (seed %i)', (name, language, seed) => {
  let run: Awaited<ReturnType<typeof goThrough>>;
  beforeAll(async () => {
    run = await goThrough(name, language, seed);
  });

  it('comes to the review, in that language', () => {
    expect(run.state).toBe('review');
    expect(run.spoken).toEqual([`${language} ${directionOf(language)}`]);
  });

  it('is read by the server as they meant it', () => {
    expect(run.stored).toEqual(run.meant);
    expect(run.sent).toBe(run.meant === 'nothing' ? 0 : 1);
  });

  it('meets no screen that axe finds fault with, where something sticks out, or lies on something else', () => {
    expect(run.looks).toEqual([]);
  });

  it('meets no error and breaks no policy', () => {
    expect(run.trouble).toEqual([]);
  });
});
