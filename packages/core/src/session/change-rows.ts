import { type Answers, answerAt } from '../evaluation/answer-at.ts';
import { type Location, locateIn } from '../evaluation/locate.ts';
import { repeats } from '../form/form-index.ts';
import type { Pointer } from '../json/pointer.ts';
import type { GroupQuestion } from '../questions/question.ts';
import { setAnswer } from './answer.ts';
import type { Filling, FillingState } from './filling.ts';
import type { SessionAction } from './session.types.ts';
import { moved, type Shift, shiftKeys, shiftPointer, without } from './shift-rows.ts';
import { startingAnswers } from './starting-answers.ts';

type RowAction = Extract<SessionAction, { readonly type: 'add-row' | 'remove-row' | 'move-row' }>;
type Repeat = NonNullable<GroupQuestion['repeat']>;
type List = readonly unknown[];

/** The rows after an action and where each went; undefined where the action asks for rows that are not there. */
function changed(list: List, repeat: Repeat, action: RowAction, row: Answers): readonly [List, Shift] | undefined {
  const rows = [...list];
  const exists = (at: number | undefined): at is number => at !== undefined && rows[at] !== undefined;
  if (action.type === 'remove-row') {
    if (!exists(action.index) || rows.length <= (repeat.min ?? 0)) return undefined;
    rows.splice(action.index, 1);
    return [rows, without(action.index)];
  }
  // A new row comes to the end and moves from there.
  const isNew = action.type === 'add-row';
  if (isNew && rows.push(row) > repeat.max) return undefined;
  const last = rows.length - 1;
  const from = isNew ? last : action.from;
  const to = isNew ? (action.index ?? last) : action.to;
  if (!exists(from) || !exists(to) || (from === to && !isNew)) return undefined;
  rows.splice(to, 0, ...rows.splice(from, 1));
  return [rows, moved(from, to)];
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
