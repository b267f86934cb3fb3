import { rmSync } from 'node:fs';
import { loadavg } from 'node:os';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, smallPhone } from '../../e2e/browser.ts';
import { startDemo } from '../../e2e/demo.ts';
import { goToReview, nora } from '../../e2e/people.ts';
import { bytesOf, noteFirstQuestion, trafficBefore, trafficLines, trafficOf } from '../../e2e/traffic.ts';
import { send } from '../../e2e/walk.ts';
import { layouts, writeAgencyFolder } from './agency-folder.ts';
import { type Findings, readSpecification, runHarness } from './harness.ts';
import { type Counted, tables, writeTables } from './tables.ts';

/** How it is measured. */
export interface BenchPeersOptions {
  /** The folder of the harness, installed and with its `plain` page built. */
  readonly harness: string;
  readonly rounds: number;
  /** Numbers of questions, of those that the harness has a `plain` page for. */
  readonly sizes: readonly number[];
  /** Whether the tables go into docs/first-question.md. */
  readonly write: boolean;
}

/** Measures our pages beside hand-written HTML, counts what the default form takes, and prints tables. */
export async function benchPeers({ harness, rounds, sizes, write }: BenchPeersOptions): Promise<void> {
  const specification = await readSpecification(harness);
  const counted: Counted[] = [];
  const findings: (readonly [number, Findings])[] = [];
  const browser = await launchBrowser();
  counted.push(...(await countDefaultForm(browser)));
  for (const size of sizes) {
    const agency = writeAgencyFolder(specification.makeForm(size), specification.LANGS);
    const server = await startDemo(agency.settings);
    const at = (page: string) => new URL(page, server.page).href;
    try {
      for (const page of size > 12 ? [layouts.page] : Object.values(layouts))
        counted.push(...(await countVisits(browser, `${size} questions, ${page}`, at(page))));
      findings.push([size, runHarness(harness, addresses(at), { size, rounds, conditions: 'none,4x' })]);
    } finally {
      await server.stop();
      rmSync(agency.folder, { recursive: true });
    }
  }
  await browser.close();
  const text = tables(findings, counted, loadavg()[0] ?? 0);
  console.log(text);
  if (write) writeTables(text);
}

/** The harness fills `{n}` in; without it a page counts as one of 12 questions. */
function addresses(at: (page: string) => string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(layouts).map(([layout, page]) => [layout, `${at(page)}?questions={n}`]));
}

/** The first and the second visit of a page, as far as the first question. */
async function countVisits(browser: Browser, what: string, address: string): Promise<readonly Counted[]> {
  const context = await browser.newContext(smallPhone);
  const visits: Counted[] = [];
  for (const visit of ['first visit', 'second visit']) {
    const page = await context.newPage();
    await noteFirstQuestion(page);
    await page.goto(address);
    const before = await trafficBefore(page);
    console.log(`${what}, ${visit}\n${trafficLines(before)}`);
    visits.push({
      what: `${what}, ${visit}, before the first question`,
      bytes: bytesOf(before),
      requests: before.length,
    });
    await settled(page);
    await page.close();
  }
  await context.close();
  return visits;
}

/** The default form from the first byte to the receipt, and once more on the same phone. */
async function countDefaultForm(browser: Browser): Promise<readonly Counted[]> {
  const demo = await startDemo();
  const context = await browser.newContext({ ...smallPhone, reducedMotion: 'reduce' });
  const counted: Counted[] = [];
  for (const visit of ['first visit', 'second visit']) {
    const page = await context.newPage();
    await goToReview(page, demo.page, nora);
    await send(page);
    const all = await trafficOf(page);
    console.log(`the default form, ${visit}\n${trafficLines(all)}`);
    counted.push({ what: `default form, ${visit}, to the receipt`, bytes: bytesOf(all), requests: all.length });
    await page.close();
  }
  await context.close();
  await demo.stop();
  return counted;
}

/** Until nothing is fetched any more: the second visit finds what the first one left. */
const settled = (page: Page): Promise<void> => page.waitForTimeout(3_000);
