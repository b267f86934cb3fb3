import { type QuestionNode, repeats } from '../form/form-index.ts';
import { pointer } from '../issue.ts';
import { readOwn } from '../logic/read-own.ts';
import type { Pointer } from './session.types.ts';

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
  return pointer(...keysOf(node, rows));
}

/** The answer to a question as it is kept, hidden or not. */
export function answerAt(answers: Answers, node: QuestionNode, rows: Rows): unknown {
  return readOwn(answers, keysOf(node, rows));
}

/** All rows a question is in now, those that start with `within`; no more of a list than the form allows. */
export function rowsOf(node: QuestionNode, answers: Answers, within: Rows): readonly Rows[] {
  let found: readonly Rows[] = [within];
  for (const id of node.repeats.slice(within.length)) {
    const group = node.groups.find((around) => around.id === id);
    found = found.flatMap((rows) => {
      const list = group && answerAt(answers, group, rows);
      return Array.isArray(list) ? list.slice(0, mostRows(group)).map((_, at) => [...rows, at]) : [];
    });
  }
  return found;
}

function mostRows(group: QuestionNode | undefined): number {
  return group !== undefined && repeats(group.question) ? group.question.repeat.max : 0;
}

/** Whether the rows around a question are there. */
export function hasRows(node: QuestionNode, answers: Answers, rows: Rows): boolean {
  return node.repeats.every((id, at) => {
    const group = node.groups.find((around) => around.id === id);
    const list = group && answerAt(answers, group, rows.slice(0, at));
    return Array.isArray(list) && (rows[at] ?? 0) < list.length;
  });
}
