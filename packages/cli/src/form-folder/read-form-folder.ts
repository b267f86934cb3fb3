import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type FormDefinition, type FormMessages, isFormDefinitionError, parseForm } from '@open-intake/core';
import { type Pictures, readPictures } from '@open-intake/server';
import type { Finding } from '../findings/finding.ts';
import { findingOf } from '../findings/finding-of.ts';
import { withPlace } from '../findings/with-place.ts';
import { folderProblem, readBytes } from './read-bytes.ts';
import { readMessages } from './read-messages.ts';

/** The content of a form folder as far as it can be read, and the findings about the rest. */
export interface FormFolder {
  /** The folder as it was named. */
  readonly folder: string;
  /** Undefined where `form.json` cannot be read. */
  readonly form: FormDefinition | undefined;
  /** The words by BCP 47 tag: the languages of the form that can be read. */
  readonly messages: Readonly<Record<string, FormMessages>>;
  /** The pictures that the form names and that can be served, by name. */
  readonly pictures: Pictures;
  /** What was found in reading. `lintFolder` finds more. */
  readonly findings: readonly Finding[];
}

/** Reads `form.json`, `messages/<bcp47>.json` and `pictures/`. It never throws: what cannot be read is a finding. */
export async function readFormFolder(folder: string): Promise<FormFolder> {
  const nothing = (findings: readonly Finding[]): FormFolder => ({
    folder,
    form: undefined,
    messages: {},
    pictures: new Map(),
    findings,
  });
  const problem = await folderProblem(folder);
  if (problem !== undefined) return nothing([findingOf('', { code: problem, path: '' })]);
  const { bytes, code } = await readBytes(join(folder, 'form.json'));
  if (bytes === undefined) return nothing([findingOf('form.json', { code, path: '' })]);
  try {
    return await withMessages(folder, parseForm(bytes));
  } catch (error) {
    if (!isFormDefinitionError(error)) throw error;
    const text = new TextDecoder().decode(bytes);
    return nothing(error.issues.map((issue) => withPlace(findingOf('form.json', issue), text)));
  }
}

async function withMessages(folder: string, form: FormDefinition): Promise<FormFolder> {
  const messages: Record<string, FormMessages> = {};
  const findings: Finding[] = [];
  for (const language of form.languages) {
    const read = await readMessages(folder, form, language);
    if (read.messages !== undefined) messages[language] = read.messages;
    findings.push(...read.findings);
  }
  const { pictures, issues } = await readPictures(folder, form);
  // A picture only decorates, but the server does not start without what it was promised.
  const absent = issues.map(({ file, code }) => findingOf(file, { code, path: '' }));
  return {
    folder,
    form,
    messages,
    pictures,
    findings: [...findings, ...(await unknownLanguages(folder, form)), ...absent],
  };
}

/** Words in languages that the form does not name: somebody forgot to name them. */
async function unknownLanguages(folder: string, { languages }: FormDefinition): Promise<readonly Finding[]> {
  const names = await readdir(join(folder, 'messages')).catch(() => []);
  return names
    .filter((name) => name.endsWith('.json') && !languages.includes(name.slice(0, -'.json'.length)))
    .sort()
    .map((name) => findingOf(`messages/${name}`, { code: 'language-not-in-form', path: '' }));
}
