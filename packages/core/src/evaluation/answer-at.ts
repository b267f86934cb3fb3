import { repeats } from '../form/form-index.ts';
import type { QuestionNode } from '../form/form-index.types.ts';
import type { Pointer } from '../json/pointer.ts';
import { readOwn } from '../json/read-own.ts';

/** Answers as a session keeps them: by question id, rows of a group as a list of the same; hidden ones too. */
export type Answers = Readonly<Record<string, unknown>>;

/** Numbers of the rows around a question, outermost first: one for each repeating group. */
export type Rows = readonly number[];

/** The keys to an answer in the given rows; as many rows as the question has repeating groups around it. */
export function keysOf(node: QuestionNode, rows: Rows): readonly string[] {
  if (rows.length === 0) return node.keys as readonly string[];
  let row = 0;
  return node.keys.map((key) => key ?? String(rows[row++]));
}

/** Where the answer to a question lives: `/sleep`, `/household/0/age`. */
export function pointerOf(node: QuestionNode, rows: Rows): Pointer {
  return rows.length === 0 ? node.path : `/${keysOf(node, rows).join('/')}`;
}

/** The answer to a question as it is kept, hidden or not. */
export function answerAt(answers: Answers, node: QuestionNode, rows: Rows): unknown {
  return readOwn(answers, keysOf(node, rows));
}

/** The rows of a repeating group around a question, no more of them than the form allows. */
function rowsAround(node: QuestionNode, id: string, answers: Answers, rows: Rows): readonly unknown[] {
  const group = node.groups.find((around) => around.id === id);
  const list = group && answerAt(answers, group, rows);
  return group && repeats(group.question) && Array.isArray(list) ? list.slice(0, group.question.repeat.max) : [];
}

/** All rows a question is in now, those that start with `within`. */
export function rowsOf(node: QuestionNode, answers: Answers, within: Rows): readonly Rows[] {
  let found: readonly Rows[] = [within];
  for (const id of node.repeats.slice(within.length))
    found = found.flatMap((rows) => rowsAround(node, id, answers, rows).map((_, at) => [...rows, at]));
  return found;
}

/** Whether the rows around a question are there. */
export function hasRows(node: QuestionNode, answers: Answers, rows: Rows): boolean {
  return node.repeats.every((id, at) => (rows[at] ?? 0) < rowsAround(node, id, answers, rows.slice(0, at)).length);
}
