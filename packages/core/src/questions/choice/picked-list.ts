import type * as z from 'zod/mini';
import { rawIssue } from '../answer-issues.ts';
import { choiceByValue } from './choice-by-value.ts';
import type { Choice } from './choice-list.ts';
import { type Picked, pickedValue } from './picked.ts';

/** What is wrong with a list of picks as a whole: one twice, an exclusive one with others, too few or too many. */
export function listProblems(
  picked: readonly Picked[],
  { min = 0, max = Number.POSITIVE_INFINITY }: { readonly min?: number | undefined; readonly max?: number | undefined },
  choices: readonly Choice[],
): readonly z.core.$ZodRawIssue[] {
  const values = picked.map(pickedValue);
  const exclusive = values.some((value) => choiceByValue(choices, value)?.choice.exclusive === true);
  return [
    ...(new Set(values).size < values.length ? [rawIssue('repeated-choice')] : []),
    ...(exclusive && values.length > 1 ? [rawIssue('exclusive-choice')] : []),
    ...(!exclusive && values.length > 0 && values.length < min ? [rawIssue('too-few', [], { min })] : []),
    ...(values.length > max ? [rawIssue('too-many', [], { max })] : []),
  ];
}
