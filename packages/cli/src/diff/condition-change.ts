import { canonicalJson } from '@open-intake/core';
import type { Change } from './change.ts';
import { ruleText } from './rule-text.ts';

/** A condition that says when something is shown, and changed. */
export function* conditionChange(
  subject: string,
  verb: 'asked' | 'shown' | 'offered',
  was: unknown,
  is: unknown,
  path: string,
): Generator<Change> {
  if (canonicalJson(was ?? null) === canonicalJson(is ?? null)) return;
  const sentence = `${subject} was ${verb} ${when(was)}. Now it is ${verb} ${when(is)}.`;
  yield { for: 'clients', code: 'condition-changed', path: `${path}/showIf`, sentence };
}

/** `always`, or `when` and the rule in words. */
export const when = (rule: unknown) => (rule === undefined ? 'always' : `when ${ruleText(rule)}`);
