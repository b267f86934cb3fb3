import type { Pointer } from '../json/pointer.ts';
import { pointerParts } from '../json/pointer.ts';
import { readOwn } from '../json/read-own.ts';
import type { SessionState } from './session.types.ts';

/** Whether a question's answer, skip, visibility, choices or issues are others than before. */
export function hasChangedAt(path: Pointer, before: SessionState, now: SessionState): boolean {
  if (before.visible !== now.visible && before.visible.has(path) !== now.visible.has(path)) return true;
  if (before.offered !== now.offered && before.offered.get(path) !== now.offered.get(path)) return true;
  if (before.skipped !== now.skipped && before.skipped[path] !== now.skipped[path]) return true;
  if (before.issues !== now.issues && !sameIssues(path, before, now)) return true;
  if (before.answers === now.answers) return false;
  const keys = pointerParts(path);
  return readOwn(before.answers, keys) !== readOwn(now.answers, keys);
}

function sameIssues(path: Pointer, before: SessionState, now: SessionState): boolean {
  const of = ({ issues }: SessionState) => issues.filter((issue) => issue.path === path);
  const [old, present] = [of(before), of(now)];
  return old.length === present.length && old.every((issue, at) => issue.code === present[at]?.code);
}
