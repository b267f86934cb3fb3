import type { EvaluatedForm } from '../evaluation/evaluate-form.ts';
import { dependentsOf } from '../form/dependents.ts';
import type { Flag, FormDefinition } from '../form/form-definition.ts';
import { references } from '../logic/references.ts';
import { isDateAnswer } from '../questions/date/date-schema.ts';
import type { Submission } from '../submission/submission.ts';
import { daySpan, daysBetween } from '../values/calendar-day.ts';
import { evaluateSubmission } from './evaluate-submission.ts';
import { inFlagOrder, withinDays } from './flag-order.ts';
import type { ContactStart, PacketFlag } from './packet.types.ts';
import type { PacketWords } from './packet-words.ts';

/** A rule that fired, without words. */
export type FiredFlag = Pick<PacketFlag, 'id' | 'within' | 'date'>;

/** The submission and the day that rules are judged by. */
export interface FiredFlagsOptions {
  readonly form: FormDefinition;
  readonly submission: Submission;
  /** `YYYY-MM-DD`. @default unknown: rules that need the day do not fire */
  readonly today?: string | undefined;
}

/**
 * The flags that fire for a submission, the most urgent first. They are computed from the answers alone, never taken from
 * the client; one that hangs on something unknown (what stayed on the device, or the day where `today` is not given) does not
 * fire.
 */
export function firedFlags({ form, submission, today }: FiredFlagsOptions): readonly FiredFlag[] {
  return flagsOf(form, evaluateSubmission(form, submission, today), today);
}

/** The same, of a form that is evaluated already. */
export function flagsOf(
  form: FormDefinition,
  evaluated: EvaluatedForm | undefined,
  today: string | undefined,
): readonly FiredFlag[] {
  if (evaluated === undefined) return [];
  const undated = today === undefined ? dependentsOf(form, { today: true }) : new Set<string>();
  const isKnown = (flag: Flag) =>
    today !== undefined || !references(flag.if).some(({ id }) => id === 'today' || undated.has(id));
  const fired = (form.flags ?? []).filter((flag) => evaluated.flags.includes(flag.id) && isKnown(flag));
  return inFlagOrder(fired.map((flag) => ({ id: flag.id, ...soon(flag, evaluated, today) })));
}

/**
 * Flags with their words. Without a safe way to start (`start`) they say nothing of what to do but what the author wrote for that
 * case.
 */
export function packetFlags(
  fired: readonly FiredFlag[],
  words: PacketWords,
  start: ContactStart,
): readonly PacketFlag[] {
  return fired.map(({ id, ...how }) => {
    const { action, waiting, ...label } = words.flag(id);
    const what = start === 'ways' ? action && { action } : waiting && { waiting };
    return { id, ...label, ...what, ...how };
  });
}

function soon(
  { within }: Flag,
  evaluated: EvaluatedForm,
  today: string | undefined,
): Pick<PacketFlag, 'within' | 'date'> {
  if (typeof within === 'string') return { within };
  const answer = evaluated.read(within.date);
  if (!isDateAnswer(answer)) return { within: '1-day' };
  const { first } = daySpan(answer);
  return { within: today === undefined ? '1-day' : withinDays(daysBetween(today, first)), date: first };
}
