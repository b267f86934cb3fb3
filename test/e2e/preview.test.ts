import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { previewFolder } from '../../packages/cli/src/commands/own-package.ts';
import { readPreviewFiles } from '../../packages/cli/src/serve/preview-files.ts';
import { type Preview, startPreview } from '../../packages/cli/src/serve/start-preview.ts';
import { axeProblems } from './axe.ts';
import { launchBrowser, type Watched, watchedPage } from './browser.ts';

const form = {
  format: 'open-intake/1',
  id: 'food',
  version: '1.0.0',
  languages: ['en', 'es'],
  sections: [
    {
      id: 'you',
      questions: [
        { id: 'need', type: 'choice', choices: ['bread', 'milk'] },
        { id: 'words', type: 'text' },
      ],
    },
  ],
};
const words = {
  title: 'Food boxes',
  sections: { you: { title: 'You' } },
  questions: {
    need: { label: 'What do you need?', choices: { bread: 'Bread', milk: 'Milk' } },
    words: { label: 'Anything else?' },
  },
};

let folder: string;
let preview: Preview;
let browser: Browser;
let watched: Watched;
/** As most editors save: the file is there whole, at once. One that is written in pieces is read in pieces on a busy machine. */
async function write(path: string, value: unknown): Promise<void> {
  const half = join(folder, 'half');
  await writeFile(half, JSON.stringify(value));
  await rename(half, join(folder, 'food', path));
}
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'open-intake-preview-'));
  await mkdir(join(folder, 'food/messages'), { recursive: true });
  await write('form.json', form);
  await write('messages/en.json', words);
  await write('messages/es.json', { ...words, title: 'Comida' });
  await write('agency.json', JSON.parse(await readFile(exampleAgency, 'utf8')));
  const files = await readPreviewFiles(previewFolder());
  preview = await startPreview({ folder, port: 0, exactly: true, files: files! });
  browser = await launchBrowser();
  watched = await watchedPage(await browser.newContext({ viewport: { width: 1280, height: 900 } }));
  await watched.page.goto(preview.url);
});
afterAll(async () => {
  await browser?.close();
  await preview?.stop();
  await rm(folder, { recursive: true });
});

const exampleAgency = join(import.meta.dirname, '../../packages/needs-assessment/agency.example.json');
const heading = (text: string) => watched.page.locator('open-intake').getByRole('heading', { name: text });
const press = (part: string) => watched.page.locator(`open-intake [part~="${part}"]`).first().click();

/** Goes on to a question; the element on the page may still be the one of before, which is about to be replaced. */
const goOnTo = (text: string) =>
  vi.waitFor(
    async () => {
      if (await heading(text).isVisible()) return;
      await watched.page.locator('open-intake [part~="next"]').first().click({ timeout: 1_000 });
      await heading(text).waitFor({ timeout: 1_000 });
    },
    { timeout: 60_000 },
  );

describe('the preview in a browser', () => {
  it('leads from the list of forms to one of them', async () => {
    const { page } = watched;
    await page.getByRole('link', { name: 'Food boxes' }).click();
    await page.locator('open-intake[data-state="about"]').waitFor();
    expect(await page.title()).toBe('Food boxes · Preview · Open Intake');
  });

  it('shows new words when a file is saved, at the question that was on the screen', async () => {
    await press('next');
    await press('next');
    await heading('Anything else?').waitFor();
    await write('messages/en.json', {
      ...words,
      questions: { ...words.questions, words: { label: 'What is your immigration status?' } },
    });
    await heading('What is your immigration status?').waitFor();
    await watched.page.getByText('asks-immigration-status').waitFor();
  });

  it('keeps what was typed when a file is saved, and says what has no place any more', async () => {
    const { page } = watched;
    const field = page.locator('open-intake [data-question="words"] input');
    await field.fill('A big pot');
    const questions = [...form.sections[0]!.questions, { id: 'pot', type: 'yesNo' }];
    const more = { ...words.questions, pot: { label: 'Do you have a pot?' } };
    await write('messages/en.json', { ...words, questions: more });
    await write('form.json', { ...form, sections: [{ id: 'you', questions }] });
    await heading('Anything else?').waitFor();
    expect(await field.inputValue()).toBe('A big pot');
    await write('form.json', {
      ...form,
      sections: [{ id: 'you', questions: questions.filter(({ id }) => id !== 'words') }],
    });
    const lost = page.getByText('has no place for what was answered to: words.');
    await lost.waitFor();
    await write('form.json', form);
    await lost.waitFor({ state: 'hidden' });
    await goOnTo('Anything else?');
  });

  it('shows what was sent as a packet and as JSON', async () => {
    const { page } = watched;
    await press('next');
    await press('send');
    await page.locator('open-intake[data-state="sent"]').waitFor();
    await page.locator('open-intake-packet [part~="contact"]').waitFor();
    await page.getByRole('button', { name: 'JSON' }).click();
    const sent = JSON.parse((await page.locator('pre').textContent())!) as object;
    expect(sent).toMatchObject({ form: { id: 'food' }, language: 'en' });
  });

  it('shows the form in another language', async () => {
    await watched.page.getByLabel('Layout').selectOption('page');
    await watched.page.getByLabel('Language', { exact: true }).selectOption('es');
    await watched.page.locator('open-intake [part~="next"]').first().waitFor();
    expect(await watched.page.locator('open-intake').getAttribute('lang')).toBe('es');
  });

  it.each([1280, 320])('has nothing for axe to find and nothing that sticks out, %i px wide', async (width) => {
    const { page } = watched;
    await page.setViewportSize({ width, height: 2500 });
    expect(await axeProblems(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  it('lists a form that was added while it runs', async () => {
    await cp(join(folder, 'food'), join(folder, 'more food'), { recursive: true });
    await watched.page.goto(preview.url);
    await watched.page.getByText('more food').waitFor();
  });

  it('breaks no policy and speaks to nobody else', () => {
    expect(watched.trouble).toEqual([]);
    expect(watched.requests.filter((address) => !address.startsWith(preview.url))).toEqual([]);
  });
});
