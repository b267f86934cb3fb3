import type { Pointer, Question, Session, SkipReason } from '@open-intake/core';
import type { FormWords } from '../words/form-words.ts';
import type { QuestionWords, UiWords } from '../words/words.types.ts';
import type { CallFacts } from './call-facts.ts';
import type { InterviewFilling } from './interview-filling.ts';
import type { InterviewWords } from './interview-words.ts';

/** All words that an interview is drawn with: the worker's, and beside them the person's, to be read aloud. */
export interface WordsForTwo {
  /** The worker's. */
  readonly own: InterviewWords;
  /** Those to be read aloud. */
  readonly aloud: InterviewWords;
  /** BCP 47 tag of the form's words that are read aloud. */
  readonly reads: string;
  /** BCP 47 tag of the language in which the worker writes. */
  readonly writes: string;
  /** The widget's words for the worker; it draws texts of `form` in both languages. */
  readonly ui: UiWords;
  /** The widget's words for the person. */
  readonly aloudUi: UiWords;
  /** The form's words in both languages. */
  readonly form: FormWords;
  /** The form's words for the worker. */
  readonly ownForm: FormWords;
}

/** Actions of a worker on an interview. */
export interface InterviewActions {
  tell(change: Partial<CallFacts>): void;
  answer(path: Pointer, value: unknown): void;
  pass(path: Pointer, reason: SkipReason): void;
  markByWorker(path: Pointer, isMarked: boolean): void;
  noteReadAloud(id: string, isRead: boolean): void;
  focusOn(path: Pointer): void;
  goToPart(id: string): void;
  /** `partial`: without what has to be asked and is missing. */
  send(partial: boolean): void;
  sendAgain(): void;
  backToAnswers(): void;
  erase(): void;
  redraw(): void;
}

/** State and words that an interview is drawn from. */
export interface InterviewView {
  readonly filling: InterviewFilling;
  readonly words: WordsForTwo;
  readonly wordsOf: (question: Question) => QuestionWords;
  readonly actions: InterviewActions;
}

/** The same once the questions are there. */
export type AskingView = InterviewView & { readonly session: Session };
