import type { TodayStatement } from '@open-intake/core';
import { loadUiMessages } from '../messages/ui-messages.ts';
import { type TodayNames, todayWords } from './today-words.ts';
import { createUiWords } from './ui-words.ts';

/** Statements of today as clients read them in one language. */
export interface TodaySayer {
  /** Undefined where a statement says nothing in the language. */
  say(statement: TodayStatement, names: TodayNames): string | undefined;
  /** Stands before where to turn meanwhile. */
  readonly instead: string;
}

/** Loads the words in which clients read statements of today in a language (BCP 47), for who writes them. Rejects where they do not load. */
export async function todayIn(language: string): Promise<TodaySayer> {
  const { tag, messages } = await loadUiMessages([language], 'all');
  const ui = createUiWords(tag, messages);
  return { say: (statement, names) => todayWords(statement, ui, names), instead: ui.text('today.instead') };
}
