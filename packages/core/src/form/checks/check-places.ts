import type { Issue } from '../../issues/issue.ts';
import { traitsOf } from '../../questions/question-traits.ts';
import { isReachedSafely } from '../../questions/ways-to-reach.ts';
import { everyQuestion } from '../every-question.ts';
import type { FormDefinition } from '../form-definition.ts';
import { repeats } from '../form-index.ts';

/**
 * What travels at the top level of the envelope is asked in no rows, and what says how to reach the person safely by one question
 * only: it has one place there, whatever the question's id.
 */
export function* checkPlaces(form: FormDefinition): Generator<Issue> {
  let isAsked = false;
  for (const { question, path, groups } of everyQuestion(form)) {
    const isAlone = isReachedSafely(question);
    if (traitsOf(question).travels === 'envelope' && groups.some(repeats)) yield { code: 'not-in-rows', path };
    if (isAlone && isAsked) yield { code: 'asked-twice', path };
    isAsked ||= isAlone;
  }
}
