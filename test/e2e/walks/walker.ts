import { everyQuestion, type FormDefinition, type FormMessages, type Question } from '@open-intake/core';
import type { Page } from 'playwright-core';
import type { Act } from '../../forms/examples/made-up-person.ts';
import type { Said } from '../../forms/needs-assessment/visit.ts';
import { fillScreen } from '../fill/fill-screen.ts';
import { questionsShown, stateOf } from '../person.ts';
import { type Effort, linesInSight, startCounting, tapsSoFar, wordsIn } from './effort.ts';

/** Somebody with wishes. What the form asks and they have no answer for is passed over with Next. */
export interface Walker {
  readonly language: string;
  /** Answers by pointer, such as `/urgent`; what the form does not ask or offer is never said. */
  readonly says: Said;
  /** What they say to a question that is not in `says`, of what it offers. @default nothing */
  readonly saysOf?: (question: Question, offered: readonly string[]) => unknown;
}

/** The form that is walked through, as its folder has it. */
export interface WalkedForm {
  readonly form: FormDefinition;
  readonly messages: Readonly<Record<string, FormMessages>>;
}

/** A way through the form: what it took and what was read. */
export interface Walk extends Effort {
  /** The lines in sight on each screen. */
  readonly read: readonly (readonly string[])[];
}

const part = (name: string) => `open-intake [part~="${name}"]`;

/** Goes from the choice of a language to the receipt, and tells what it took. */
export async function walkThrough(page: Page, address: string, walker: Walker, walked: WalkedForm): Promise<Walk> {
  const read: string[][] = [];
  let lines = new Set<string>();
  const look = async () => {
    for (const line of await linesInSight(page)) lines.add(line);
  };
  const leave = async (button: string) => {
    await look();
    const mark = await markOf(page);
    await page.locator(button).first().click();
    await page.waitForFunction(isElsewhere, mark, { timeout: 20_000 });
    read.push([...lines]);
    lines = new Set();
    await look();
  };
  await startCounting(page);
  await page.goto(address);
  await page.locator(`[data-language="${walker.language}"]`).waitFor();
  await leave(`[data-language="${walker.language}"]`);
  await leave(part('next'));
  // The screens behind the first question load while it is read.
  await page.waitForLoadState('networkidle');
  const met = new Set<string>();
  while ((await stateOf(page)) !== 'review') {
    for (let acts = await nextActs(page, walker, walked, met); acts.length > 0; ) {
      await fillScreen(page, { id: '', acts }, { folder: '', ...walked }, walker.language);
      await look();
      acts = await nextActs(page, walker, walked, met);
    }
    await leave(part('next'));
    if (read.length > 80) throw new Error('The review never came.');
  }
  await leave(part('send'));
  await page.locator(part('receipt-code')).waitFor();
  await look();
  read.push([...lines]);
  const words = read.reduce((sum, screen) => sum + wordsIn(screen), 0);
  return { screens: read.length, taps: await tapsSoFar(page), words, read };
}

/** What to say to the first question in sight that was not met before; nothing once all were met. */
async function nextActs(page: Page, walker: Walker, { form }: WalkedForm, met: Set<string>): Promise<readonly Act[]> {
  const shown = new Set(await questionsShown(page));
  for (const { question, groups } of everyQuestion(form)) {
    const above = groups.map(({ id }) => `/${id}`).join('');
    const path = `${above}/${question.id}`;
    if (met.has(path)) continue;
    const count = rowsOf(walker.says, path);
    if (count > 0 && (await page.locator(`[id="q${path.replaceAll('/', '.')}"]`).isVisible())) {
      met.add(path);
      return [{ kind: 'rows', path, count }];
    }
    if (!shown.has(question.id)) continue;
    met.add(path);
    const offered = await offeredBy(page, question);
    const places = Object.keys(walker.says).filter((key) => key.replaceAll(/\/\d+(?=\/)/g, '') === path);
    const wishes = places.map((place) => [place, walker.says[place]] as const);
    const acts = (wishes.length > 0 ? wishes : [[path, walker.saysOf?.(question, offered)] as const]).flatMap(
      ([place, wish]): readonly Act[] => {
        const value = amongOffered(question, wish, offered);
        return value === undefined ? [] : [{ kind: 'answer', question, path: place, value }];
      },
    );
    if (acts.length > 0) return acts;
  }
  return [];
}

/** A wish as far as the question offers it: what was said before is not offered again. */
function amongOffered(question: Question, wish: unknown, offered: readonly string[]): unknown {
  if (question.type === 'choice') return offered.includes(codeOf(wish)) ? wish : undefined;
  if (question.type !== 'choices' || !Array.isArray(wish)) return wish;
  const picks = wish.filter((pick) => offered.includes(codeOf(pick)));
  return picks.length > 0 ? picks : undefined;
}

const codeOf = (pick: unknown): string =>
  typeof pick === 'string' ? pick : ((pick as { readonly value?: string } | undefined)?.value ?? '');

/** How many rows the answers have below a pointer. */
function rowsOf(says: Said, path: string): number {
  const rows = Object.keys(says).flatMap((key) =>
    key.startsWith(`${path}/`) ? (/^\/(\d+)\//.exec(key.slice(path.length))?.[1] ?? []) : [],
  );
  return new Set(rows).size;
}

const offeredBy = (page: Page, question: Question): Promise<readonly string[]> =>
  page
    .locator(`[data-question="${question.id}"] input.choice-mark`)
    .evaluateAll((marks) => marks.map((mark) => (mark as HTMLInputElement).value));

const markOf = async (page: Page) => `${await stateOf(page)}:${(await questionsShown(page)).join()}`;

/** Whether the screen is another one and is ready to be read. Runs in the page. */
function isElsewhere(mark: string): boolean {
  const host = document.querySelector('open-intake');
  const root = host?.shadowRoot;
  const summary = root?.querySelector('[part~="error-summary"]');
  if (summary) throw new Error(summary.textContent);
  const shown = [...(root?.querySelectorAll('[data-question]') ?? [])].filter((element) => element.checkVisibility());
  const state = host?.getAttribute('data-state');
  const now = `${state}:${shown.map((element) => element.getAttribute('data-question')).join()}`;
  return now !== mark && state !== 'sending';
}
