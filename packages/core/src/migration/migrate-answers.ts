import type { FormDefinition } from '../form/form-definition.ts';
import { indexForm } from '../form/form-index.ts';
import { pointerParts } from '../issue.ts';
import type { Pointer } from '../session/session.types.ts';
import type { SkipReason } from '../submission/skip.ts';
import { applyMigration, type Filled } from './apply-migration.ts';
import { compareVersions } from './compare-versions.ts';
import { fitAnswers } from './fit-answers.ts';

/** An answer of before that has no place in the form of now. It is handed back, never dropped in silence. */
export interface UnplacedAnswer {
  /** Where it was, in the terms of the version before (`/household/0/school`); of a rename, the new name. */
  readonly path: Pointer;
  readonly value: unknown;
  /**
   * `retired`: the author said that it is asked no more. `unknown-question`: the form has no such question there, and no
   * migration speaks of it. `does-not-fit`: the question takes other answers now.
   */
  readonly reason: 'retired' | 'unknown-question' | 'does-not-fit';
}

export interface MigrateAnswersOptions {
  readonly form: FormDefinition;
  /** The version that the answers were given to; undefined where nobody knows: then all migrations are tried. */
  readonly from: string | undefined;
  /** As a session's `state.answers`. */
  readonly answers: Readonly<Record<string, unknown>>;
  /** As a session's `state.skipped`. */
  readonly skipped?: Readonly<Record<Pointer, SkipReason>> | undefined;
}

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
