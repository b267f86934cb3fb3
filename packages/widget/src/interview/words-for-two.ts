import {
  type FormDefinition,
  fallbackChain,
  fillIn,
  isByHelper,
  type MessagesByLanguage,
  type Session,
} from '@open-intake/core';
import type { FormSource } from '../form-source/form-source.ts';
import { closestLanguage } from '../language/offered-languages.ts';
import { type LoadedMessages, loadUiMessages } from '../messages/ui-messages.ts';
import { createFormWords } from '../words/form-words.ts';
import { createUiWords } from '../words/ui-words.ts';
import type { WordsForTwo } from './interview-view.ts';
import { interviewWords } from './interview-words.ts';
import { formInTwo, uiInTwo } from './two-languages.ts';

/** Texts in the languages of an interview, as loaded; nothing of a session is in them. */
export interface LoadedWords {
  /** BCP 47 tag of the worker. */
  readonly worker: string;
  /** BCP 47 tag of the form's words that are read aloud. */
  readonly reads: string;
  readonly messages: MessagesByLanguage;
  readonly ui: LoadedMessages;
  readonly aloudUi: LoadedMessages;
}

/** The language of the form that is read to somebody who speaks `spoken`: the worker's, where the form has no words in theirs. */
export function languageToRead(form: FormDefinition, spoken: string | undefined, worker: string): string {
  const own = closestLanguage(worker, form.languages) ?? form.languages[0] ?? worker;
  return spoken === undefined ? own : (closestLanguage(spoken, form.languages) ?? own);
}

/** Loads the words of the form and of the widget in both languages, and in the form's own. Rejects when those to be read cannot be fetched. */
export async function loadWords(
  form: FormDefinition,
  source: FormSource,
  worker: string,
  reads: string,
  known: MessagesByLanguage,
): Promise<LoadedWords> {
  const own = closestLanguage(worker, form.languages);
  const wanted = [...new Set([reads, own, form.languages[0]])].filter((tag) => tag !== undefined);
  const load = async (tag: string) => {
    if (Object.hasOwn(known, tag)) return [tag, known[tag]] as const;
    const loading = source.messages(tag);
    return [tag, await (tag === reads ? loading : loading.catch(() => undefined))] as const;
  };
  const [ui, aloudUi, ...entries] = await Promise.all([
    loadUiMessages(fallbackChain(worker, 'en'), 'all'),
    loadUiMessages(fallbackChain(reads, 'en'), 'all'),
    ...wanted.map(load),
  ]);
  return {
    worker,
    reads,
    messages: Object.fromEntries(entries.filter(([, words]) => words !== undefined)),
    ui,
    aloudUi,
  };
}

/** The words that an interview is drawn with, values of the session filled in. */
export function wordsForTwo(
  { worker, reads, messages, ui, aloudUi }: LoadedWords,
  form: FormDefinition,
  session: Session | undefined,
): WordsForTwo {
  const fill = (text: string, language: string) => fillIn(text, session?.state.values ?? {}, language);
  const byHelper = session !== undefined && isByHelper(session);
  const aloudForm = createFormWords(form, messages, reads, fill, byHelper);
  const ownForm = createFormWords(form, messages, closestLanguage(worker, form.languages) ?? reads, fill, byHelper);
  return {
    own: interviewWords(worker),
    aloud: interviewWords(reads),
    reads,
    writes: worker,
    ui: uiInTwo(createUiWords(ui.tag, ui.messages)),
    aloudUi: createUiWords(aloudUi.tag, aloudUi.messages),
    form: formInTwo(aloudForm, ownForm),
    ownForm,
  };
}
