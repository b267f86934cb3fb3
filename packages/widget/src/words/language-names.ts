import { type Autonyms, autonymBy, languageNameBy } from '@open-intake/core';
import { preload } from '../messages/preload.ts';

/** A browser takes long to look up the first name: those that came with the script are taken from there. */
const early: Autonyms = preload?.names ?? {};
let table = early;

/** Languages that every browser names well in themselves: no entry of the table is about them. */
export const namedByBrowsers = /^(ar|bn|de|en|es|fa|fr|hi|ja|ko|pl|pt|ru|tl|uk|ur|vi|zh)\b/;

/** Fetches what speakers call their languages, where one of these needs it. Without it they have the names that the browser knows. */
export async function loadAutonyms(tags: readonly string[]): Promise<void> {
  if (tags.every((tag) => namedByBrowsers.test(tag) || Object.hasOwn(early, tag))) return;
  const part = await import('./autonyms.ts').catch(() => undefined);
  table = { ...part?.autonyms, ...early };
}

/** `autonymOf`, once the table is here where it is needed. */
export function autonym(tag: string): string | undefined {
  return autonymBy(table, tag);
}

/** `languageName`, once the table is here where it is needed. */
export function nameOfLanguage(tag: string, inLanguage: string): string {
  return languageNameBy(table, tag, inLanguage);
}
