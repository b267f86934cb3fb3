import type { Issue } from '../../issue.ts';
import { answerCodes } from '../../types/answer-codes.ts';
import { everyQuestion } from '../../types/every-question.ts';
import { typeOf } from '../../types/registry.ts';
import { numbered } from '../../words/numbered.ts';
import type { FormDefinition } from '../form-definition.ts';

const codes: ReadonlySet<string> = new Set(answerCodes);

/** Constraints stand where there are answers, each by a name of its own, and none by a name whose sentence says something else. */
export function* checkConstraints(form: FormDefinition): Generator<Issue> {
  for (const { question, path } of everyQuestion(form)) {
    const ids = (question.constraints ?? []).map(({ id }) => id);
    if (ids.length > 0 && typeOf(question).travels === 'nowhere')
      yield { code: 'no-value', path: `${path}/constraints` };
    for (const [at, id] of numbered(ids)) {
      const here = `${path}/constraints/${at}/id`;
      if (ids.indexOf(id) < at) yield { code: 'duplicate-id', path: here };
      else if (codes.has(id)) yield { code: 'reserved-id', path: here };
    }
  }
}
