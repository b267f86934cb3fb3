import type { FormDefinition } from '../form/form-definition.ts';
import type { MessagesByLanguage } from '../words/find-text.ts';

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

export interface LintContext {
  readonly form: FormDefinition;
  /** Words by BCP 47 tag; empty when only the structure is looked at. */
  readonly messages: MessagesByLanguage;
}

/** One rule: it finds one kind of thing. */
export type LintRule = (context: LintContext) => Iterable<LintFinding>;
