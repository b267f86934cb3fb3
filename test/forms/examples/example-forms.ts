import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type FormDefinition, type FormMessages, parseForm, parseMessages } from '@open-intake/core';
import { root } from '../../helpers/source-files.ts';

/** Where the example forms are. */
export const examplesFolder = resolve(root, 'examples/forms');

/** The names of their folders: each one with a `form.json`. */
export const exampleNames: readonly string[] = readdirSync(examplesFolder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

/** Reads one JSON file of an example form's folder. */
export function readExample(path: string): unknown {
  return JSON.parse(readFileSync(resolve(examplesFolder, path), 'utf8'));
}

/** An example form with its words by language. */
export interface ExampleForm {
  readonly folder: string;
  readonly form: FormDefinition;
  readonly messages: Readonly<Record<string, FormMessages>>;
}

/** Parses an example form and all its words, strictly. `folder`: its own, or that of an earlier version inside it. */
export function exampleForm(folder: string): ExampleForm {
  const form = parseForm(readExample(`${folder}/form.json`));
  const messages = Object.fromEntries(
    form.languages.map((tag) => [tag, parseMessages(readExample(`${folder}/messages/${tag}.json`), form, tag)]),
  );
  return { folder: resolve(examplesFolder, folder), form, messages };
}
