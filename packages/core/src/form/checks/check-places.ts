import type { Issue } from '../../issue.ts';
import { evaluate } from '../../logic/evaluate.ts';
import { references } from '../../logic/references.ts';
import { truthy } from '../../logic/truthy.ts';
import { everyQuestion, type PlacedQuestion } from '../../types/every-question.ts';
import type { FormDefinition } from '../form-definition.ts';
import { repeats } from '../form-index.ts';
import type { Rule } from '../rule.ts';

/** Questions that are asked once: their answers travel at the top level of the envelope. */
const once: ReadonlySet<string> = new Set(['contactSafety', 'consent']);

/** Whether a condition reads nothing and never holds. A rule that cannot be read at all is told elsewhere. */
function neverHolds(rule: Rule | undefined): boolean {
  if (rule === undefined) return false;
  try {
    return references(rule).length === 0 && !truthy(evaluate(rule));
  } catch {
    return false;
  }
}

function isNeverShown(form: FormDefinition, { question, groups, section }: PlacedQuestion): boolean {
  const part = form.sections.find(({ id }) => id === section);
  return [part, ...groups, question].some((around) => neverHolds(around?.showIf));
}

/** Questions stand where they can be answered: what must be answered is not hidden for good, what is asked once is in no rows. */
export function* checkPlaces(form: FormDefinition): Generator<Issue> {
  for (const placed of everyQuestion(form)) {
    const { question, path, groups } = placed;
    if (once.has(question.type) && groups.some(repeats)) yield { code: 'not-in-rows', path };
    if (question.required === true && isNeverShown(form, placed)) yield { code: 'required-never-shown', path };
  }
}
