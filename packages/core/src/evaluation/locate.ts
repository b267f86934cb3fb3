import { repeats } from '../form/form-index.ts';
import type { FormIndex, QuestionNode } from '../form/form-index.types.ts';
import { pointerParts } from '../json/pointer.ts';
import { type Answers, hasRows, type Rows } from './answer-at.ts';

/** The question that a pointer leads to, and the rows it is in. */
export interface Location {
  readonly node: QuestionNode;
  readonly rows: Rows;
}

/**
 * Follows a pointer through the form: `/sleep`, `/household/0/age`. Undefined where no question is: an unknown id, a row
 * without a question (`/household/0`), a number that is not written plainly. Whether the row exists is not asked.
 */
export function locate(index: FormIndex, path: string): Location | undefined {
  if (!path.startsWith('/')) return undefined;
  const parts = pointerParts(path);
  const rows: number[] = [];
  let level: readonly QuestionNode[] = [];
  let node: QuestionNode | undefined;
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at] as string;
    if (node === undefined) node = topLevel(index, part);
    else if (repeats(node.question) && rows.length === node.repeats.length) {
      if (!/^(0|[1-9]\d{0,3})$/.test(part)) return undefined;
      rows.push(Number(part));
      if (at === parts.length - 1) return undefined;
      continue;
    } else node = level.find((child) => child.id === part);
    if (node === undefined) return undefined;
    level = node.children;
  }
  return node && { node, rows };
}

function topLevel(index: FormIndex, id: string): QuestionNode | undefined {
  const node = index.questions.get(id);
  return node?.groups.length === 0 ? node : undefined;
}

/** The same, but only where the rows on the way are there. */
export function locateIn(index: FormIndex, answers: Answers, path: string): Location | undefined {
  const found = locate(index, path);
  return found !== undefined && hasRows(found.node, answers, found.rows) ? found : undefined;
}
