import type { Issue } from '../../issue.ts';
import { everyQuestion } from '../../types/every-question.ts';
import type { FormDefinition } from '../form-definition.ts';
import { repeats } from '../form-index.ts';

/** Questions that are asked once: their answers travel at the top level of the envelope. */
const once: ReadonlySet<string> = new Set(['contactSafety', 'consent']);

/** What is asked once is in no rows. */
export function* checkPlaces(form: FormDefinition): Generator<Issue> {
  for (const { question, path, groups } of everyQuestion(form)) {
    if (once.has(question.type) && groups.some(repeats)) yield { code: 'not-in-rows', path };
  }
}
