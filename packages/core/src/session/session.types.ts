import type { FormDefinition, Section } from '../form/form-definition.ts';
import type { Issue } from '../issues/issue.ts';
import type { Pointer } from '../json/pointer.ts';
import type { Question } from '../questions/question.ts';
import type { SkipReason } from '../submission/skip.ts';

/** How much of the form one screen holds. `question`: one question, or a whole section marked `together`. */
export type Layout = 'question' | 'section' | 'page';

/** The questions of one screen now: only what is visible, in the form's order. Rows of repeating groups stay inside their group. */
export interface Screen {
  /** Stable across re-evaluation: the first question's id, the section's id, or `page`. */
  readonly id: string;
  readonly section: Section;
  readonly questions: readonly Question[];
}

/** Where the person is: on a screen of questions, or reading everything once more. */
export type Place = { readonly kind: 'screen'; readonly screen: string } | { readonly kind: 'review' };

/**
 * One moment of a form being filled. Frozen by convention: every change makes a new object, and parts that did not
 * change keep their identity, so `===` tells what changed.
 */
export interface SessionState {
  readonly language: string;
  /** Everything answered so far, hidden answers too: they come back when their question is shown again. */
  readonly answers: Readonly<Record<string, unknown>>;
  readonly skipped: Readonly<Record<Pointer, SkipReason>>;
  /** Calculated values by id. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Pointers of all questions that are visible now, rows included. */
  readonly visible: ReadonlySet<Pointer>;
  /** Values of the choices offered now, by pointer, of visible questions whose offer can change (see `visibleChoices`). */
  readonly offered: ReadonlyMap<Pointer, readonly string[]>;
  /** Ids of form-level notices whose condition holds now. */
  readonly notices: readonly string[];
  readonly screens: readonly Screen[];
  readonly place: Place;
  /** When the session last read its clock, where the device is (`YYYY-MM-DDTHH:MM`): with each answer, and going on. */
  readonly clock: string;
  /** Screens (by id) the person has been to. */
  readonly visited: ReadonlySet<string>;
  /** Problems reported for answers, by the validation or by the server. An answer clears its own. */
  readonly issues: readonly Issue[];
  /** The canonical text (see `shownText`) of each question as last seen, by question id. */
  readonly shown: Readonly<Record<string, string>>;
  /** By id of a consent question: when it was last decided, in which language, and the canonical text seen then. */
  readonly decided: Readonly<Record<string, Decided>>;
}

/** The circumstances of a decision, for the envelope's `consents`. */
export interface Decided {
  /** RFC 3339 date-time in UTC. */
  readonly at: string;
  readonly language: string;
  /** As `state.shown` had it; absent where nothing was reported as seen by then. */
  readonly text?: string;
}

/** An action on a session; paths that lead nowhere change nothing. */
export type SessionAction =
  /** `value: undefined` clears the answer. Both take back a skip. */
  | { readonly type: 'answer'; readonly path: Pointer; readonly value: unknown }
  /** Passes a question over (`not-now` unless another reason is given) and forgets its answer. A required question becomes an issue. */
  | { readonly type: 'skip'; readonly path: Pointer; readonly reason?: SkipReason }
  /** A row at the end, or before the row `index`; blank, or with `answers`: so comes back what was taken out. */
  | {
      readonly type: 'add-row';
      readonly path: Pointer;
      readonly index?: number;
      readonly answers?: Readonly<Record<string, unknown>>;
    }
  /** Takes a row out, unless there are no more of them than the group has at least (`repeat.min`). */
  | { readonly type: 'remove-row'; readonly path: Pointer; readonly index: number }
  | { readonly type: 'move-row'; readonly path: Pointer; readonly from: number; readonly to: number }
  /** Goes on. Blank questions of this screen become skips (`not-now`); a required blank one becomes an issue and the place stays. */
  | { readonly type: 'next' }
  | { readonly type: 'back' }
  /**
   * Goes to the screen of a question. Where it went from the review, `next` comes back to it, by way of screens that
   * appeared meanwhile, and so does `back`.
   */
  | { readonly type: 'go-to'; readonly path: Pointer }
  | { readonly type: 'review' }
  | { readonly type: 'language'; readonly language: string }
  | { readonly type: 'seen'; readonly id: string; readonly text: string }
  /** Replaces all issues. */
  | { readonly type: 'report'; readonly issues: readonly Issue[] }
  /** Forgets everything: answers, skips, places, and begins another filling. The language stays. */
  | { readonly type: 'reset' };

/** Settings of a session: the form, a clock, ids, and where it starts. */
export interface SessionOptions<Form extends FormDefinition = FormDefinition> {
  readonly form: Form;
  /** Answers to start with, as `state.answers` has them. Unknown ids are ignored. */
  readonly answers?: Readonly<Record<string, unknown>>;
  /** The clock, as a date or in milliseconds: read when `today` is needed, and when a consent is decided. */
  readonly now: () => Date | number;
  /** Mints ids (UUID version 4). */
  readonly newId: () => string;
  /** @default the form's first language */
  readonly language?: string;
  /** @default 'question' */
  readonly layout?: Layout;
}

/** A form being filled: its state, what can be done to it, and who is told when it changes. Made by `createSession`. */
export interface Session {
  readonly form: FormDefinition;
  readonly state: SessionState;
  /** A random reference (from `newId`) that groups submissions of one filling. */
  readonly draftRef: string;
  /** How many conditions and calculations were evaluated so far: for tests and benchmarks. */
  readonly evaluations: number;
  /** Needs no `this`, and neither does `subscribe`: both can be taken out of the session. */
  readonly dispatch: (action: SessionAction) => void;
  /** Calls back after each change; with a pointer, only when that question's answer, skip, visibility or issues changed. Returns the way to stop. */
  readonly subscribe: {
    (listener: () => void): () => void;
    (path: Pointer, listener: () => void): () => void;
  };
}
