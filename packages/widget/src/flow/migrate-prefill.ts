import { type FormDefinition, type MigratedAnswers, migrateAnswers } from '@open-intake/core';
import { type UnplacedLine, unplacedLines } from './unplaced-lines.ts';

/** What a host kept from an earlier version of the form, as answers to this one; and what has no place in it. */
export interface MigratedPrefill {
  readonly answers: Readonly<Record<string, unknown>>;
  readonly lines: readonly UnplacedLine[];
  readonly unplaced: MigratedAnswers['unplaced'];
}

/** Brings prefill to the version of the form. A chunk of its own: few hosts need it. */
export function migratePrefill(
  form: FormDefinition,
  from: string,
  given: Readonly<Record<string, unknown>>,
): MigratedPrefill {
  const { answers, unplaced } = migrateAnswers({ form, from, answers: given });
  return { answers, unplaced, lines: unplacedLines(unplaced, undefined) };
}
