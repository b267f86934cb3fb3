import { fallbackChain } from '@open-intake/core';
import { createUiWords } from '../words/ui-words.ts';
import type { UiWords } from '../words/words.types.ts';

/** One chunk a language: a person downloads their own. */
const loaders = new Map([
  ['en', () => import('./messages/en.json')],
  ['es', () => import('./messages/es.json')],
]);

const known = new Map<string, Promise<UiWords>>();

/** The words around places in the first language of its chain that has any, else in English. Rejects where they cannot be fetched. */
export function loadStepsWords(language: string): Promise<UiWords> {
  const tag = fallbackChain(language, 'en').find((one) => loaders.has(one)) ?? 'en';
  const before = known.get(tag);
  if (before !== undefined) return before;
  const loading = loaders.get(tag)!().then(({ default: messages }) => createUiWords(tag, messages));
  known.set(tag, loading);
  loading.catch(() => known.delete(tag));
  return loading;
}
