import type { Issue } from '../../issue.ts';
import { everyQuestion } from '../../types/every-question.ts';
import { scalePoints } from '../../types/scale-points.ts';
import { numbered } from '../../words/numbered.ts';
import type { FormDefinition, GroupQuestion, Question } from '../form-definition.ts';

/** What a question offers as the columns of a matrix, as a text to compare; undefined where it can be no line of one. */
function columnsOf(question: Question): string | undefined {
  if (question.type === 'scale') return JSON.stringify(['scale', ...scalePoints(question)]);
  if (question.type !== 'choice') return undefined;
  const { choices = [], choicesFrom, list } = question;
  const values = choices.map((choice) => (typeof choice === 'string' ? choice : choice.value));
  return JSON.stringify(['choice', choicesFrom ?? null, list ?? null, ...values]);
}

function* checkMatrix({ questions, repeat }: GroupQuestion, path: string): Generator<Issue> {
  if (repeat !== undefined) yield { code: 'matrix-repeats', path: `${path}/repeat` };
  const columns = questions.map(columnsOf);
  const first = columns.find((one) => one !== undefined);
  for (const [at, own] of numbered(columns)) {
    if (own === undefined) yield { code: 'matrix-type', path: `${path}/questions/${at}` };
    else if (own !== first) yield { code: 'matrix-differs', path: `${path}/questions/${at}` };
  }
}

/** A table has rows that repeat; a matrix has none, and each of its questions offers the same. */
export function* checkGroupDisplay(form: FormDefinition): Generator<Issue> {
  for (const { question, path } of everyQuestion(form)) {
    if (question.type !== 'group') continue;
    if (question.display === 'matrix') yield* checkMatrix(question, path);
    if (question.display === 'table' && question.repeat === undefined)
      yield { code: 'table-without-repeat', path: `${path}/display` };
  }
}
