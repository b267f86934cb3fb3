import type { UsableForm } from '../form-folder/read-usable-form.ts';

/** Whose work a change touches: those who answer, those who read the answers, those who write the words in other languages. */
export const audiences = ['clients', 'workers', 'translators'] as const;

/** Whom a change concerns. */
export type Audience = (typeof audiences)[number];

/** One difference between two versions of a form. */
export interface Change {
  readonly for: Audience;
  readonly code: string;
  /** RFC 6901 pointer, as in a finding: into the definition, or after a language's tag into its messages. Of the new version; of the old one for what is gone. */
  readonly path: string;
  /** What changed, in plain English. */
  readonly sentence: string;
}

/** Two versions of a form. */
export interface Versions {
  readonly before: UsableForm;
  readonly after: UsableForm;
}

/** Finds one kind of difference. */
export type DiffRule = (versions: Versions) => Iterable<Change>;
