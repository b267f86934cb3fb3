import { answerCodes } from '../../issues/answer-codes.ts';
import type { Issue } from '../../issues/issue.ts';
import { numbered } from '../../lists/numbered.ts';
import { takesAnswers } from '../../questions/question-traits.ts';
import { everyQuestion } from '../every-question.ts';
import type { FormDefinition } from '../form-definition.ts';

const codes: ReadonlySet<string> = new Set(answerCodes);

/** Constraints stand where there are answers, each by a name of its own, and none by a name whose sentence says something else. */
export function* checkConstraints(form: FormDefinition): Generator<Issue> {
  for (const { question, path } of everyQuestion(form)) {
    const ids = (question.constraints ?? []).map(({ id }) => id);
    if (ids.length > 0 && !takesAnswers(question)) yield { code: 'no-value', path: `${path}/constraints` };
    for (const [at, id] of numbered(ids)) {
      const here = `${path}/constraints/${at}/id`;
      if (ids.indexOf(id) < at) yield { code: 'duplicate-id', path: here };
      else if (codes.has(id)) yield { code: 'reserved-id', path: here };
    }
  }
}
