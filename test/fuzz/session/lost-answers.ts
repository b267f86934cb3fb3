import { type FormDefinition, indexForm, pointerParts, type SessionAction } from '@open-intake/core';

type Answers = Readonly<Record<string, unknown>>;
type Leaves = ReadonlyMap<string, unknown>;

/**
 * What is no longer where it was, or came where nothing was, and is not what the action was about: pointers. `[]` when nothing was lost.
 * Blank answers count as none: going on takes them away.
 */
export function lossOf(
  form: FormDefinition,
  before: Answers,
  after: Answers,
  action: SessionAction,
): readonly string[] {
  if (action.type === 'reset') return [];
  const [old, present] = [leavesOf(form, before), leavesOf(form, after)];
  if (action.type === 'add-row' || action.type === 'remove-row' || action.type === 'move-row') {
    return lostInRows(old, present, action);
  }
  const isAbout = (path: string): boolean =>
    'path' in action && (path === action.path || path.startsWith(`${action.path}/`));
  const mayChange = (path: string): boolean => (action.type === 'answer' || action.type === 'skip') && isAbout(path);
  const paths = new Set([...old.keys(), ...present.keys()]);
  return [...paths].filter((path) => !mayChange(path) && old.get(path) !== present.get(path));
}

/** Each answer of a question that holds no others, as JSON; by pointer. */
function leavesOf(form: FormDefinition, answers: Answers): Leaves {
  const leaves = new Map<string, unknown>();
  const index = indexForm(form);
  const walk = (value: unknown, path: string): void => {
    const id = pointerParts(path).findLast((part) => !/^\d+$/.test(part));
    const isGroup = id === undefined || index.questions.get(id)?.question.type === 'group';
    if (isGroup && typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) walk(inner, `${path}/${key}`);
    } else if (!isBlank(value)) leaves.set(path, JSON.stringify(value));
  };
  walk(answers, '');
  return leaves;
}

function isBlank(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (typeof value === 'string') return value.trim() === '';
  return typeof value === 'object' && Object.values(value).every(isBlank);
}

type RowAction = Extract<SessionAction, { readonly type: 'add-row' | 'remove-row' | 'move-row' }>;

/** Rows change their numbers: what counts is that every answer is still there as often as before, but for those of the row taken out. */
function lostInRows(old: Leaves, present: Leaves, action: RowAction): readonly string[] {
  const inList = (path: string) => path.startsWith(`${action.path}/`);
  const taken = action.type === 'remove-row' ? `${action.path}/${action.index}/` : undefined;
  const outside = [...old]
    .filter(([path]) => !inList(path) && present.get(path) !== old.get(path))
    .map(([path]) => path);
  const left = [...present].filter(([path]) => inList(path)).map(([path, value]) => kind(action.path, path, value));
  const missing = [...old].filter(([path, value]) => {
    if (!inList(path) || (taken !== undefined && path.startsWith(taken))) return false;
    const at = left.indexOf(kind(action.path, path, value));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return [...outside, ...missing.map(([path]) => path)];
}

/** An answer in a list without the number of its row. */
function kind(list: string, path: string, value: unknown): string {
  return `${path.slice(list.length).replace(/^\/\d+/, '')} ${String(value)}`;
}
