import type { FormDefinition } from '@open-intake/core';
import type { FormSource } from '../form-source/form-source.ts';
import type { WordsController } from './words-controller.ts';

/**
 * Loads the words of a form that changed, in the language shown and in its source language, in place of the old ones. Rejects,
 * and leaves the old ones, when those of the language shown cannot be fetched.
 */
export async function renewWords(
  words: WordsController,
  language: string,
  { languages: [first = language] }: FormDefinition,
  source: FormSource,
): Promise<void> {
  const [own, original] = await Promise.all([
    source.messages(language),
    first === language ? undefined : source.messages(first).catch(() => undefined),
  ]);
  words.formMessages = { ...(original !== undefined && { [first]: original }), [language]: own };
}
