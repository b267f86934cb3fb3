import { type FormDefinition, migrateAnswers, type Session, type SkipReason } from '@open-intake/core';
import { type UnplacedLine, unplacedLines } from '../migration/unplaced-lines.ts';

/** An unfinished filling as it is kept: what it takes to go on with it, in this form or a later version. */
export interface Draft {
  readonly form: string;
  readonly version: string;
  readonly draftRef: string;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly skipped: Readonly<Record<string, SkipReason>>;
  readonly shown: Readonly<Record<string, string>>;
  /** Id of the first question on the screen that the person was on; absent on the review. */
  readonly at?: string | undefined;
}

/** A draft brought to the version of the form. */
export interface BroughtDraft extends Pick<Draft, 'draftRef' | 'answers' | 'skipped' | 'shown' | 'at'> {
  readonly unplaced: readonly UnplacedLine[];
}

/**
 * What is kept of a session. Whether somebody can see the screen is true of one moment only and is left out; without it, the
 * form takes it that somebody can.
 */
export function draftFrom({ form, state, draftRef }: Session): Draft {
  const { place, screens, skipped, shown } = state;
  const moment = form.sections.flatMap(({ questions }) => questions).find(({ role }) => role === 'private-screen');
  const answers = Object.fromEntries(Object.entries(state.answers).filter(([id]) => id !== moment?.id));
  const screen = place.kind === 'screen' ? screens.find(({ id }) => id === place.screen) : undefined;
  const at = screen?.questions[0]?.id;
  return { form: form.id, version: form.version, draftRef, answers, skipped, shown, ...(at && { at }) };
}

/** Reads what was kept. Undefined when it is of another form, or nothing that we wrote. */
export function readDraft(value: unknown, form: FormDefinition): BroughtDraft | undefined {
  const draft = value as Partial<Draft> | null | undefined;
  const { draftRef, answers, skipped, shown, version, at } = draft ?? {};
  if (draft?.form !== form.id || !answers || !skipped || !shown || version === undefined || draftRef === undefined)
    return undefined;
  if (version === form.version) return { draftRef, answers, skipped, shown, at, unplaced: [] };
  const migrated = migrateAnswers({ form, from: version, answers, skipped });
  const unplaced = unplacedLines(migrated.unplaced, undefined);
  return { draftRef, answers: migrated.answers, skipped: migrated.skipped, shown, at, unplaced };
}
