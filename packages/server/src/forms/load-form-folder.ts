import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type FormMessages, parseForm, parseMessages } from '@open-intake/core';
import { FileProblem } from '../agency/file-problem.ts';
import type { FormWithMessages } from './published-form.ts';

/**
 * Reads a form folder: `form.json` and `messages/<bcp47>.json` for each language the form names.
 *
 * @throws FileProblem naming the file, the place in it and what to do
 */
export async function loadFormFolder(folder: string): Promise<FormWithMessages> {
  const file = join(folder, 'form.json');
  const form = await FileProblem.about(file, async () => parseForm(await readFile(file)));
  const messages: Record<string, FormMessages> = {};
  for (const language of form.languages) {
    const words = join(folder, 'messages', `${language}.json`);
    messages[language] = await FileProblem.about(words, async () =>
      parseMessages(await readFile(words), form, language),
    );
  }
  await refuseStrangers(join(folder, 'messages'), form.languages);
  return { form, messages };
}

/** A language that the form does not name would never be shown: somebody forgot to name it. */
async function refuseStrangers(folder: string, languages: readonly string[]): Promise<void> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json'));
  const stranger = files.find((name) => !languages.includes(name.slice(0, -'.json'.length)));
  if (stranger !== undefined)
    throw new FileProblem(join(folder, stranger), [{ path: '', code: 'language-not-in-form' }]);
}
