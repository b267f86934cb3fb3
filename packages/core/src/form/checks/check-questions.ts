import type { Issue } from '../../issues/issue.ts';
import { schemasOf } from '../../questions/question-schemas.ts';
import { everyQuestion } from '../every-question.ts';
import type { FormDefinition } from '../form-definition.ts';

/** What a question type knows of a question: its lower bounds are not above the upper ones, its days exist, its patterns are safe. */
export function* checkQuestions(form: FormDefinition): Generator<Issue> {
  for (const { question, path } of everyQuestion(form)) {
    for (const issue of schemasOf(question).definitionIssues?.(question) ?? [])
      yield { ...issue, path: path + issue.path };
  }
}
