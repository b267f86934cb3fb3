import type { FormDefinition } from '../form/form-definition.ts';
import { indexForm } from '../form/form-index.ts';
import { compareVersions } from '../format/compare-versions.ts';
import type { Pointer } from '../json/pointer.ts';
import { pointerParts } from '../json/pointer.ts';
import type { SkipReason } from '../submission/skip.ts';
import { applyMigration, type Filled } from './apply-migration.ts';
import { fitAnswers } from './fit-answers.ts';
import type { UnplacedAnswer } from './unplaced-answer.ts';

/** Answers to an older version, and the form they are to fit. */
export interface MigrateAnswersOptions {
  readonly form: FormDefinition;
  /** The version that the answers were given to; undefined where nobody knows: then all migrations are tried. */
  readonly from: string | undefined;
  /** As a session's `state.answers`. */
  readonly answers: Readonly<Record<string, unknown>>;
  /** As a session's `state.skipped`. */
  readonly skipped?: Readonly<Record<Pointer, SkipReason>> | undefined;
}

/** What `migrateAnswers` gives: the answers in their new places, and those that have none. */
export interface MigratedAnswers {
  /** What a session of the form can begin with. */
  readonly answers: Readonly<Record<string, unknown>>;
  readonly skipped: Readonly<Record<Pointer, SkipReason>>;
  readonly unplaced: readonly UnplacedAnswer[];
}

/**
 * Answers to an earlier version of a form, as answers to this one: drafts, prefill, and what a person had typed when the form
 * was published anew. Every answer is in `answers` or in `unplaced`, none is dropped.
 *
 * @example
 * const { answers, unplaced } = migrateAnswers({ form, from: '1.2.0', answers: kept });
 */
export function migrateAnswers({ form, from, answers, skipped = {} }: MigrateAnswersOptions): MigratedAnswers {
  const due = (form.migrations ?? []).filter(({ to }) => from === undefined || compareVersions(from, to) < 0);
  const before: Filled = { answers, skipped, unplaced: [] };
  const named = due.reduce((filled, migration) => applyMigration(filled, migration), before);
  const fitted = fitAnswers(form, named.answers);
  const index = indexForm(form);
  const isThere = (path: Pointer) => {
    const ids = pointerParts(path).filter((part) => !/^\d+$/.test(part));
    const node = index.questions.get(ids.at(-1) ?? '');
    return node !== undefined && node.keys.filter((key) => key !== null).join() === ids.join();
  };
  return {
    answers: fitted.answers,
    skipped: Object.fromEntries(Object.entries(named.skipped).filter(([path]) => isThere(path))),
    unplaced: [...named.unplaced, ...fitted.unplaced],
  };
}
