import type { Pointer } from '../json/pointer.ts';
import type { Answers } from './answer-at.ts';

/** The input of a form's rules. */
export interface EvaluationInput {
  readonly answers: Answers;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** `YYYY-MM-DDTHH:MM` where the person is; unknown where nobody can say. */
  readonly now?: string | undefined;
  /** Whether `deviceOnly` answers are here to be read; elsewhere they are unknown. */
  readonly onDevice: boolean;
}

/** The results of a form's rules. Parts that did not change keep their identity from one evaluation to the next. */
export interface Evaluation {
  /** Pointers of the questions that are shown; off the device, also of those that may be. */
  readonly visible: ReadonlySet<Pointer>;
  /** Ids of the sections that are shown. */
  readonly sections: ReadonlySet<string>;
  /** Values of the choices offered now, by pointer, of the visible questions whose offer can change. */
  readonly offered: ReadonlyMap<Pointer, readonly string[]>;
  /** Calculated values by id; null for none, `unknown` where they hang on an unknown. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Ids of the notices that are shown, in the form's order. */
  readonly notices: readonly string[];
  /** How many rules were run so far. */
  readonly evaluations: number;
}

/** Before anything was evaluated. */
export const nothingEvaluated: Evaluation = {
  visible: new Set(),
  sections: new Set(),
  offered: new Map(),
  values: {},
  notices: [],
  evaluations: 0,
};
