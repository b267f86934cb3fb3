import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type FormMessages, parseForm, parseMessages } from '@open-intake/core';
import { FileProblem } from '../agency/file-problem.ts';
import type { FormWithMessages } from './published-form.ts';
import { readPictures } from './read-pictures.ts';

/**
 * Reads a form folder: `form.json`, `messages/<bcp47>.json` for each language the form names, and `pictures/<name>` for
 * each picture.
 *
 * @throws FileProblem naming the file, the place in it and what to do
 */
export async function loadFormFolder(folder: string): Promise<FormWithMessages> {
  const file = join(folder, 'form.json');
  const form = await FileProblem.in(file, parseForm);
  const messages: Record<string, FormMessages> = {};
  for (const language of form.languages) {
    const words = join(folder, 'messages', `${language}.json`);
    messages[language] = await FileProblem.in(words, (bytes) => parseMessages(bytes, form, language));
  }
  await refuseUnknownLanguages(join(folder, 'messages'), form.languages);
  const { pictures, issues } = await readPictures(folder, form);
  for (const { file, code } of issues) throw new FileProblem(join(folder, file), [{ path: '', code }]);
  return { form, messages, pictures };
}

/** A language that the form does not name would never be shown: somebody forgot to name it. */
async function refuseUnknownLanguages(folder: string, languages: readonly string[]): Promise<void> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json'));
  const unknown = files.find((name) => !languages.includes(name.slice(0, -'.json'.length)));
  if (unknown !== undefined) throw new FileProblem(join(folder, unknown), [{ path: '', code: 'language-not-in-form' }]);
}
