import { fitsScript } from '../languages/fits-script.ts';
import type { FilledBy } from '../questions/filled-by.ts';

/** The writer of a text, as far as the form knows them. */
export interface Writer {
  /** BCP 47 tag of the language the form was read in. */
  readonly reads: string;
  /** BCP 47 tag of what the person says they speak; undefined when they did not say. */
  readonly speaks: string | undefined;
  /** Undefined when nobody said it. */
  readonly filledBy: FilledBy | undefined;
}

/**
 * The language of words that somebody typed, as a BCP 47 tag: that of the form where the words show it, else what the person
 * speaks where its letters fit and they typed it themselves, else `und`. Who reads a form in Spanish may well write Polish.
 */
export function typedLanguage(text: string, { reads, speaks, filledBy }: Writer): string {
  if (showsLanguage(text, reads)) return reads;
  if (speaks !== undefined && filledBy !== 'for-other' && fitsScript(text, speaks)) return speaks;
  return 'und';
}

/**
 * The language of what a worker wrote while somebody spoke: that of the worker, unless the words show that they are the person's own, in
 * the language that was read to them.
 */
export function workerTextLanguage(text: string, worker: string, person: string): string {
  return showsLanguage(text, person) && !showsLanguage(text, worker) ? person : worker;
}

/** Words that stand in many sentences of a language and in hardly any of another that people here write. */
const tellingWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    'the and have has need needs with was were are they because this that from would could cannot should which about'.split(
      ' ',
    ),
  ),
  es: new Set(
    'el los las del pero muy hay estoy estamos tengo tenemos tiene necesito necesitamos puedo podemos también donde hijos hijas'.split(
      ' ',
    ),
  ),
};

function showsLanguage(text: string, language: string): boolean {
  const telling = tellingWords[language.split('-', 1)[0] ?? ''];
  return telling !== undefined && (text.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => telling.has(word));
}
