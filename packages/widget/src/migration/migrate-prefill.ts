import { type FormDefinition, migrateAnswers } from '@open-intake/core';
import { OiErrorEvent } from '../events/events.ts';
import { type UnplacedLine, unplacedLines } from './unplaced-lines.ts';

/** Prefill that a host kept from an earlier version of the form, as answers to this one. */
export interface MigratedPrefill {
  readonly answers: Readonly<Record<string, unknown>>;
  /** What has no place in this version. */
  readonly lines: readonly UnplacedLine[];
}

/**
 * Brings prefill to the version of the form; where an answer has no place, the developer is told. A chunk of its own: few
 * hosts need it. Undefined without prefill.
 */
export function migratePrefill(
  host: EventTarget,
  prefill: Readonly<Record<string, unknown>> | undefined,
  form: FormDefinition,
  from: string,
): MigratedPrefill | undefined {
  if (prefill === undefined) return undefined;
  const { answers, unplaced } = migrateAnswers({ form, from, answers: prefill });
  for (const { path, reason } of unplaced)
    host.dispatchEvent(new OiErrorEvent('answer-unplaced', `${path}: ${reason}. See "migrations" of the form.`));
  return { answers, lines: unplacedLines(unplaced, undefined) };
}
