import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type Agency,
  autonymOf,
  choiceSources,
  everyQuestion,
  type FormDefinition,
  type FormMessages,
} from '@open-intake/core';
import { clientMessages } from '../forms/client-messages.ts';
import type { FormWithMessages } from '../forms/published-form.ts';

/**
 * The preload that `open-intake.js` brings along, so that the first question needs no second request: the form on offer, the agency file, and,
 * in each language there is room for, the words of the first section and those of the widget.
 */
export interface Preload {
  /** Where the form is, from the script's own address. */
  readonly path: string;
  readonly form: FormDefinition;
  readonly agency: Agency | undefined;
  /** Words of the form by BCP 47 tag: those of its first section only. */
  readonly messages: Readonly<Record<string, FormMessages>>;
  /** The widget's words up to the first question, by BCP 47 tag. */
  readonly ui: Readonly<Record<string, unknown>>;
  /** What the form's languages are called in themselves, by BCP 47 tag: a browser takes long to look up its first name. */
  readonly names: Readonly<Record<string, string>>;
}

/** Bytes of JSON of the form. A larger one is fetched by itself: it is parsed while the script is, and stays in the browser's cache. */
const mostForm = 64_000;
/** Bytes of JSON of all first words; languages that have no room are fetched. */
const mostWords = 16_000;

/** Makes it. Undefined where the form is too large to bring along. */
export async function preloadOf(
  { form, messages }: FormWithMessages,
  agency: Agency,
  widgetFolder: string,
): Promise<Preload | undefined> {
  if (JSON.stringify(form).length > mostForm) return undefined;
  const words: Record<string, FormMessages> = {};
  const ui: Record<string, unknown> = {};
  for (const tag of form.languages) {
    const first = firstWords(form, messages[tag]);
    if (first === undefined || JSON.stringify({ ...words, [tag]: first }).length > mostWords) break;
    words[tag] = first;
    const own = await uiWords(widgetFolder, tag);
    if (own !== undefined) ui[tag] = own;
  }
  ui.en ??= await uiWords(widgetFolder, 'en');
  return {
    path: `forms/${encodeURIComponent(form.id)}`,
    form,
    agency,
    messages: words,
    ui,
    names: namesOf(form.languages),
  };
}

function namesOf(languages: readonly string[]): Record<string, string> {
  return Object.fromEntries(languages.map((tag) => [tag, autonymOf(tag) ?? tag]));
}

/** The words that the first section shows, without those for a helper: who fills the form in is not known yet. */
function firstWords(form: FormDefinition, messages: FormMessages | undefined): FormMessages | undefined {
  const [first] = form.sections;
  if (messages === undefined || first === undefined) return undefined;
  const asked = [...everyQuestion({ ...form, sections: [first] })].flatMap(({ question }) =>
    choiceSources(form, question),
  );
  const ids = new Set(asked.map(({ id }) => id));
  const lists = new Set(asked.flatMap((question) => ('list' in question ? (question.list ?? []) : [])));
  const { title, sections, questions, lists: named = {} } = messages;
  return clientMessages({
    title,
    sections: withoutHelper(only(sections, new Set([first.id]))),
    questions: withoutHelper(only(questions, ids)),
    lists: only(named, lists),
  });
}

function withoutHelper<Words extends { readonly helper?: unknown }>(
  all: Readonly<Record<string, Words>>,
): Record<string, Words> {
  return Object.fromEntries(Object.entries(all).map(([id, words]) => [id, { ...words, helper: undefined }]));
}

function only<Value>(all: Readonly<Record<string, Value>>, keys: ReadonlySet<string>): Record<string, Value> {
  return Object.fromEntries(Object.entries(all).filter(([key]) => keys.has(key)));
}

function uiWords(widgetFolder: string, tag: string): Promise<unknown> {
  return readFile(join(widgetFolder, 'words', `${tag}.json`), 'utf8').then(
    (text) => JSON.parse(text) as unknown,
    () => undefined,
  );
}
