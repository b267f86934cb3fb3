import type { Agency, FormDefinition, Pointer, Session, SkipReason } from '@open-intake/core';
import type { FieldName } from '../fields/field-name.ts';
import type { FieldRegistry } from '../fields/registry.ts';
import type { LongScreen } from '../long/long-screen.ts';
import type { FormWords } from '../words/form-words.ts';
import type { UiWords } from '../words/words.types.ts';
import type { Delivering } from './delivering.ts';
import type { Later } from './later.ts';
import type { UnplacedLine } from './unplaced-lines.ts';

/** What a person can do on a screen. */
export interface Actions {
  chooseLanguage(tag: string): void;
  start(): void;
  /** The short road: "just call me". */
  callMe(): void;
  next(): void;
  back(): void;
  answer(path: Pointer, value: unknown): void;
  skip(path: Pointer, reason?: SkipReason): void;
  /** From the review to a question; Next comes back. */
  change(path: Pointer): void;
  /** Moves focus to a control, from the error summary. */
  focusOn(path: Pointer): void;
  /** Reads once more what there is, to send it before the end. */
  sendWhatThereIs(): void;
  send(): void;
  sendAgain(): void;
  backToAnswers(): void;
  erase(): void;
  /** Starts over, with nothing left of before. */
  restart(): void;
  /** Loads again what could not be loaded. */
  retry(): void;
  redraw(): void;
}

/** What a screen may read. */
export interface ScreenContext {
  readonly ui: UiWords;
  readonly words: FormWords;
  readonly form: FormDefinition;
  /** Undefined until a language is chosen. */
  readonly session: Session | undefined;
  readonly fields: FieldRegistry;
  /** What `fields` can draw. */
  readonly types: ReadonlySet<FieldName>;
  readonly agency: Agency | undefined;
  /** When somebody will have read what is sent now, in words; undefined when the agency does not say. */
  readonly readTime: string | undefined;
  readonly languages: readonly string[];
  /** The language a person asked for that we do not have. */
  readonly missingLanguage: string | undefined;
  /** Answers of before that the form has no place for. */
  readonly unplaced: readonly UnplacedLine[];
  readonly forgets: boolean;
  /** Whether Shift pressed three times leaves the page. */
  readonly hasExitKeys: boolean;
  /** Whether the exit cannot leave the page around the frame. */
  readonly isStuck: boolean;
  /** Whether the exit may leave the page around the frame as it is; only a press of something tells. */
  readonly mayBeStuck: boolean;
  /** Whether the error summary stands on the screen. */
  readonly summary: boolean;
  /** How sending goes; there once the later part is. */
  readonly delivering:
    | Pick<Delivering, 'state' | 'keptIn' | 'reachable' | 'clientWill' | 'phone' | 'updated' | 'keeping'>
    | undefined;
  /** The part behind the first question, once it is there. */
  readonly later: Later | undefined;
  /** Draws screens of many questions, where the form has any. */
  readonly longScreen: LongScreen | undefined;
  readonly actions: Actions;
}

/** What a screen behind the language may read. */
export type FillingContext = ScreenContext & { readonly session: Session };
