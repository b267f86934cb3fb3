import { type FiredFlag, type FormDefinition, firedFlags, type Submission } from '@open-intake/core';
import { dueAt } from './urgency.ts';

/** How soon somebody should look at a submission. */
export interface Triage {
  /** The rules that fired; undefined where they could not be worked out. */
  readonly flags: readonly FiredFlag[] | undefined;
  /** By when somebody should act; null when no rule asks for it. */
  readonly dueAt: Date | null;
}

/** The submission, form and day that triage goes by. */
export interface TriageOptions {
  readonly submission: Submission;
  /** The version that was filled in. */
  readonly form: FormDefinition;
  /** The day it is for the agency (ISO 8601). */
  readonly today: string;
  readonly receivedAt: Date;
}

/**
 * What the rules of the form say about a submission. When they cannot be worked out the submission is kept all the same, and
 * comes first in the list so that a person looks at it.
 */
export function triage({ submission, form, today, receivedAt }: TriageOptions): Triage {
  try {
    const flags = firedFlags({ submission, form, today });
    return { flags, dueAt: dueAt(flags, receivedAt) };
  } catch {
    return { flags: undefined, dueAt: new Date(0) };
  }
}
