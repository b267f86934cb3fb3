import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Agency, FormDefinition, FormMessages } from '@open-intake/core';

/** Where the form folder is. */
export const folder = resolve(import.meta.dirname, '../../../packages/needs-assessment');

/** Reads one JSON file of the default form's folder. */
export function readFolder(path: string): unknown {
  return JSON.parse(readFileSync(resolve(folder, path), 'utf8'));
}

/** The languages that the default form ships in; the first is the source. */
export const languages = ['en', 'es'] as const;
export type Language = (typeof languages)[number];

/** The default form as it stands in its folder. That it is a form at all is the first test. */
export const form = readFolder('form.json') as FormDefinition;

/** The words of the default form by language. */
export const messages = {
  en: readFolder('messages/en.json') as FormMessages,
  es: readFolder('messages/es.json') as FormMessages,
} satisfies Record<Language, FormMessages>;

/** The example of an agency file. */
export const agency = readFolder('agency.example.json') as Agency;
