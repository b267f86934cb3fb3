import type { Issue } from '../../issues/issue.ts';
import { numbered } from '../../lists/numbered.ts';
import type { GroupQuestion } from '../../questions/question.ts';
import { factsOf } from '../../questions/question-facts.ts';
import { holdsQuestions } from '../../questions/question-traits.ts';
import { everyQuestion } from '../every-question.ts';
import type { FormDefinition } from '../form-definition.ts';

function* checkMatrix({ questions, repeat }: GroupQuestion, path: string): Generator<Issue> {
  if (repeat !== undefined) yield { code: 'matrix-repeats', path: `${path}/repeat` };
  const columns = questions.map((question) => factsOf(question).columns?.(question));
  const first = columns.find((one) => one !== undefined);
  for (const [at, own] of numbered(columns)) {
    if (own === undefined) yield { code: 'matrix-type', path: `${path}/questions/${at}` };
    else if (own !== first) yield { code: 'matrix-differs', path: `${path}/questions/${at}` };
  }
}

/** A table has rows that repeat; a matrix has none, and each of its questions offers the same. */
export function* checkGroupDisplay(form: FormDefinition): Generator<Issue> {
  for (const { question, path } of everyQuestion(form)) {
    if (!holdsQuestions(question)) continue;
    if (question.display === 'matrix') yield* checkMatrix(question, path);
    if (question.display === 'table' && question.repeat === undefined)
      yield { code: 'table-without-repeat', path: `${path}/display` };
  }
}
