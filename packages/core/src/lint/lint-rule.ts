import type { PlacedQuestion } from '../form/every-question.ts';
import type { PlacedRule } from '../form/every-rule.ts';
import type { FormDefinition } from '../form/form-definition.ts';
import type { MessagesByLanguage } from '../languages/find-text.ts';
import type { Choice } from '../questions/choice/choice-list.ts';
import type { Question } from '../questions/question.ts';
import type { Word } from './reading/every-word.ts';

/** Something an author may want to change. A form with findings still works. */
export interface LintFinding {
  readonly code: string;
  /** RFC 6901 pointer: into the definition, or after the tag of a language into its messages (`/es/questions/sleep/label`). */
  readonly path: string;
  readonly severity: 'error' | 'warning';
  /** What was found, for the author, in English. */
  readonly sentence: string;
  /** What to do about it. */
  readonly fix: string;
}

/** A form with what every rule wants to know of it, worked out once. */
export interface LintContext {
  readonly form: FormDefinition;
  /** Words by BCP 47 tag; empty when only the structure is looked at. */
  readonly messages: MessagesByLanguage;
  /** Every question in the order it is asked. */
  readonly questions: readonly PlacedQuestion[];
  readonly byId: ReadonlyMap<string, PlacedQuestion>;
  readonly rules: readonly PlacedRule[];
  readonly words: readonly Word[];
  /** The day it is (ISO 8601), where somebody said. */
  readonly today: string | undefined;
  /** Every choice a question can ever offer. */
  readonly choicesOf: (question: Question) => readonly Choice[];
}

/** One rule: it finds one kind of thing. */
export interface LintRule {
  /** The codes of what it can find. */
  readonly codes: readonly string[];
  find(context: LintContext): Iterable<LintFinding>;
}
