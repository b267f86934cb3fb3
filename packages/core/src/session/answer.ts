import { keysOf, type Rows } from '../evaluation/answer-at.ts';
import { changeAnswer } from '../evaluation/change-answers.ts';
import { locateIn } from '../evaluation/locate.ts';
import { repeats } from '../form/form-index.ts';
import type { QuestionNode } from '../form/form-index.types.ts';
import type { Issue } from '../issues/issue.ts';
import type { Pointer } from '../json/pointer.ts';
import { traitsOf } from '../questions/question-traits.ts';
import { applyChange } from './apply-change.ts';
import type { Filling, FillingState } from './filling.ts';
import { startingAnswer } from './starting-answers.ts';

/** Whether a pointer is a question's own, or one of something in it. */
function isAtOrIn(path: Pointer, at: Pointer): boolean {
  return path === at || path.startsWith(`${at}/`);
}

/** Issues without those of a question and of what is in it. */
export function withoutIssues(issues: readonly Issue[], path: Pointer): readonly Issue[] {
  const left = issues.filter((issue) => !isAtOrIn(issue.path, path));
  return left.length === issues.length ? issues : left;
}

/** Skips without those of a question, of what is in it, and of the lists it is a row of. */
export function withoutSkips(skipped: FillingState['skipped'], path: Pointer): FillingState['skipped'] {
  const isTakenBack = (other: Pointer): boolean => isAtOrIn(other, path) || isAtOrIn(path, other);
  if (!Object.keys(skipped).some(isTakenBack)) return skipped;
  return Object.fromEntries(Object.entries(skipped).filter(([other]) => !isTakenBack(other)));
}

/** Keeps an answer and brings up to date what depends on it. */
export function setAnswer(
  filling: Filling,
  state: FillingState,
  at: { node: QuestionNode; rows: Rows },
  value: unknown,
): FillingState {
  const answers = changeAnswer(state.answers, keysOf(at.node, at.rows), value ?? undefined);
  if (answers === state.answers) return state;
  const what = at.node.children.length > 0 ? 'rows' : 'answer';
  return applyChange(filling, { ...state, answers }, [{ what, node: at.node, rows: at.rows }]);
}

/**
 * An answer clears its own issues and takes back its skip; so does no answer (`undefined`), which leaves the question as if
 * nobody had been there. Paths that lead nowhere change nothing.
 */
export function answer(filling: Filling, state: FillingState, path: Pointer, value: unknown): FillingState {
  const at = locateIn(filling.index, state.answers, path);
  if (at === undefined || !at.node.takesAnswers || !fits(at.node, value)) return state;
  const answered = setAnswer(filling, state, at, value ?? startingRows(at.node));
  const isDecision = traitsOf(at.node.question).isDecision && answered !== state;
  const after = isDecision ? decide(filling, answered, at.node.id) : answered;
  const skipped = withoutSkips(after.skipped, path);
  const issues = withoutIssues(after.issues, path);
  return skipped === after.skipped && issues === after.issues ? after : { ...after, skipped, issues };
}

/** Nobody has been there: a group has the rows again that it began with. */
function startingRows(node: QuestionNode): unknown {
  return node.children.length > 0 ? startingAnswer(node) : undefined;
}

/** Remembers when, in which language and on which words a consent was decided. */
function decide(filling: Filling, state: FillingState, id: string): FillingState {
  const text = state.shown[id];
  const decided = { at: filling.now(), language: state.language, ...(text !== undefined && { text }) };
  return { ...state, decided: { ...state.decided, [id]: decided } };
}

/** A group's answer is a list of rows or an object; other shapes would break what is in it. */
function fits(node: QuestionNode, value: unknown): boolean {
  if (node.children.length === 0 || value === undefined || value === null) return true;
  const isRow = (row: unknown): boolean => typeof row === 'object' && row !== null && !Array.isArray(row);
  if (!repeats(node.question)) return isRow(value);
  return Array.isArray(value) && value.length <= node.question.repeat.max && value.every(isRow);
}
