import { type Pointer, pointerParts, type SessionState } from '@open-intake/core';

/**
 * Ids of the questions outside groups whose answer, skip, problems, choices or rows are others than before, those in a
 * group under the group's id. That a question itself comes or goes is told too.
 */
export function changedQuestions(before: SessionState, now: SessionState): ReadonlySet<string> {
  const changed = new Set<string>();
  const note = (path: Pointer): void => {
    changed.add(pointerParts(path)[0] ?? '');
  };
  for (const id of differing(before.answers, now.answers)) changed.add(id);
  for (const path of differing(before.skipped, now.skipped)) note(path);
  if (before.offered !== now.offered)
    for (const path of [...before.offered.keys(), ...now.offered.keys()])
      if (before.offered.get(path) !== now.offered.get(path)) note(path);
  if (before.visible !== now.visible) {
    for (const path of before.visible) if (!now.visible.has(path)) note(path);
    for (const path of now.visible) if (!before.visible.has(path)) note(path);
  }
  if (before.issues !== now.issues) for (const { path } of [...before.issues, ...now.issues]) note(path);
  return changed;
}

type Kept = Readonly<Record<string, unknown>>;

/** The keys whose values differ. */
function differing(before: Kept, now: Kept): readonly string[] {
  if (before === now) return [];
  return [
    ...Object.keys(now).filter((key) => before[key] !== now[key]),
    ...Object.keys(before).filter((key) => !Object.hasOwn(now, key)),
  ];
}
