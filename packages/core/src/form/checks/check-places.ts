import type { Issue } from '../../issue.ts';
import { everyQuestion } from '../../types/every-question.ts';
import type { FormDefinition } from '../form-definition.ts';
import { repeats } from '../form-index.ts';

/** Questions that are asked once: their answers travel at the top level of the envelope. */
const once: ReadonlySet<string> = new Set(['contactSafety', 'consent']);

/** Questions whose answer has one place in the envelope, whatever their id: a second one would be lost. */
const alone: ReadonlySet<string> = new Set(['contactSafety']);

/** What is asked once is in no rows, and what has one place in the envelope is asked by one question. */
export function* checkPlaces(form: FormDefinition): Generator<Issue> {
  const asked = new Set<string>();
  for (const { question, path, groups } of everyQuestion(form)) {
    if (once.has(question.type) && groups.some(repeats)) yield { code: 'not-in-rows', path };
    if (alone.has(question.type) && asked.has(question.type)) yield { code: 'asked-twice', path };
    asked.add(question.type);
  }
}
