import type { GroupQuestion } from '../form/form-definition.ts';
import { repeats } from '../form/form-index.ts';
import { setAnswer } from './answer.ts';
import { type Answers, answerAt } from './answer-at.ts';
import type { Filling, FillingState } from './filling.ts';
import { type Location, locateIn } from './locate.ts';
import type { Pointer, SessionAction } from './session.types.ts';
import { moved, type Shift, shiftKeys, shiftPointer, without } from './shift-rows.ts';
import { startingAnswers } from './starting-answers.ts';

type RowAction = Extract<SessionAction, { readonly type: 'add-row' | 'remove-row' | 'move-row' }>;
type Repeat = NonNullable<GroupQuestion['repeat']>;
type List = readonly unknown[];

function withRow(list: List, at: number, row: unknown): List {
  return [...list.slice(0, at), row, ...list.slice(at)];
}

function withoutRow(list: List, at: number): List {
  return list.filter((_, other) => other !== at);
}

/** The rows after an action and where each went; undefined where the action asks for rows that are not there. */
function changed(list: List, repeat: Repeat, action: RowAction, row: Answers): readonly [List, Shift] | undefined {
  const exists = (row: number): boolean => Number.isInteger(row) && row >= 0 && row < list.length;
  if (action.type === 'add-row') {
    const at = action.index !== undefined && exists(action.index) ? action.index : list.length;
    return list.length < repeat.max ? [withRow(list, at, row), moved(list.length, at)] : undefined;
  }
  if (action.type === 'remove-row') {
    const { index } = action;
    return exists(index) && list.length > (repeat.min ?? 0) ? [withoutRow(list, index), without(index)] : undefined;
  }
  const { from, to } = action;
  if (!exists(from) || !exists(to) || from === to) return undefined;
  return [withRow(withoutRow(list, from), to, list[from]), moved(from, to)];
}

function shiftEverything(state: FillingState, path: Pointer, shift: Shift): FillingState {
  const issues = state.issues.flatMap((issue) => {
    const to = shiftPointer(issue.path, path, shift);
    return to === undefined ? [] : [to === issue.path ? issue : { ...issue, path: to }];
  });
  return { ...state, issues, skipped: shiftKeys(state.skipped, path, shift) };
}

/** Adds, takes away or moves a row; skips and issues of rows go where their rows go. A first row takes back the list's skip. */
export function changeRows(filling: Filling, state: FillingState, action: RowAction): FillingState {
  const at: Location | undefined = locateIn(filling.index, state.answers, action.path);
  if (at === undefined || !repeats(at.node.question)) return state;
  const kept = answerAt(state.answers, at.node, at.rows);
  const result = changed(
    Array.isArray(kept) ? (kept as List) : [],
    at.node.question.repeat,
    action,
    startingAnswers(at.node.children, action.type === 'add-row' ? action.answers : undefined),
  );
  if (result === undefined) return state;
  const [list, shift] = result;
  const after = shiftEverything(setAnswer(filling, state, at, list), action.path, shift);
  const skipped = Object.fromEntries(Object.entries(after.skipped).filter(([path]) => path !== action.path));
  return { ...after, skipped, issues: after.issues.filter((issue) => issue.path !== action.path) };
}
