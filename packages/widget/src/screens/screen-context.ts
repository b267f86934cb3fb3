import type {
  AgencyToday,
  ContactSafety,
  FormDefinition,
  Pointer,
  Question,
  Screen,
  Session,
  SkipReason,
} from '@open-intake/core';
import type { TemplateResult } from 'lit';
import type { DeliveryView } from '../delivery/delivery-view.ts';
import type { NextStepsView } from '../delivery/next-steps-view.ts';
import type { DeviceStorageView } from '../delivery/storage-view.ts';
import type { Told } from '../delivery/told.ts';
import type { FieldRegistry } from '../fields/field.ts';
import type { FieldName } from '../fields/field-name.ts';
import type { UnplacedLine } from '../migration/unplaced-lines.ts';
import type { FormWords } from '../words/form-words.ts';
import type { UiWords } from '../words/words.types.ts';
import type { DeferredScreens } from './deferred-screens.ts';

/** Actions of a person on a screen. */
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

/** State and words that a screen is drawn from. */
export interface ScreenContext {
  readonly ui: UiWords;
  readonly words: FormWords;
  readonly form: FormDefinition;
  /** Undefined until a language is chosen. */
  readonly session: Session | undefined;
  readonly fields: FieldRegistry;
  /** What `fields` can draw. */
  readonly types: ReadonlySet<FieldName>;
  /** As it is today, once that is known. */
  readonly agency: AgencyToday | undefined;
  /** The number that calls the agency. */
  readonly phone: string | undefined;
  /** When somebody will have read what is sent now, in words; undefined when the agency does not say, and until the deferred part is here. */
  readonly readTime: () => string | undefined;
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
  /** How sending goes; there once the deferred part is. */
  readonly delivering: SendingView | undefined;
  /** The screens behind the first question, once they are there. */
  readonly deferred: DeferredScreens<FillingContext> | undefined;
  /** Draws screens of many questions, where the form has any. */
  readonly windowed: WindowedScreens | undefined;
  readonly actions: Actions;
}

/** State of the delivery, as far as screens show it. */
export interface SendingView {
  readonly view: DeliveryView;
  /** Where the bytes are that wait. */
  readonly keptIn: 'memory' | 'device';
  /** Whether the person gave a way to be reached. */
  readonly reachable: boolean;
  /** What the person said that they will do. */
  readonly clientWill: ContactSafety['clientWill'];
  /** A session with what was sent, but for what can hurt; once there is a receipt. */
  readonly sent: Session | undefined;
  /** What decides which places may help, of what was sent. */
  readonly told: Told | undefined;
  /** The places that may help, once they are here. */
  readonly nextSteps: NextStepsView | undefined;
  loadNextSteps(): void;
  /** Whether the form changed on the server while it was filled. */
  readonly updated: boolean;
  /** What the device keeps, where the level lets it. */
  readonly deviceStorage: DeviceStorageView | undefined;
}

/** Draws a screen of many questions, those far from the window only in part. */
export interface WindowedScreens {
  /** `all`: the questions of the screen and those that are hidden now. `draw`: draws one of them. */
  render(
    context: FillingContext,
    screen: Screen,
    all: readonly Question[],
    draw: (question: Question, onUpdate: () => void) => TemplateResult,
  ): TemplateResult;
}

/** The same once a language is chosen and a session is open. */
export type FillingContext = ScreenContext & { readonly session: Session };
