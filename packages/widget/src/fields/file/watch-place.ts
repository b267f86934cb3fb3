import { type Pointer, pointerParts, type Session } from '@open-intake/core';

/** A question that somebody waits to answer. */
export interface WatchedPlace {
  /** False once the question is hidden, its row was taken away or moved, or everything was forgotten. */
  isThere(): boolean;
  stop(): void;
}

interface RowAt {
  readonly rows: readonly unknown[];
  readonly at: number;
}

/** Watches whether a path still leads to the same question, so that what comes late is never put in another's place. */
export function watchPlace(session: Session, path: Pointer): WatchedPlace {
  const life = session.draftRef;
  let around = rowsAround(session.state.answers, path);
  let isMoved = false;
  const stop = session.subscribe(() => {
    const now = rowsAround(session.state.answers, path);
    isMoved ||= around.some((row, depth) => hasMoved(row, now[depth]));
    around = now;
  });
  return { isThere: () => !isMoved && session.draftRef === life && session.state.visible.has(path), stop };
}

/** The lists of rows that a path leads through, outermost first. */
function rowsAround(answers: unknown, path: Pointer): readonly RowAt[] {
  const found: RowAt[] = [];
  let here = answers;
  for (const part of pointerParts(path)) {
    if (typeof here !== 'object' || here === null) break;
    if (Array.isArray(here)) found.push({ rows: here, at: Number(part) });
    here = (here as Readonly<Record<string, unknown>>)[part];
  }
  return found;
}

/** A row keeps its object while others change, so rows that stand elsewhere now were moved. */
function hasMoved(before: RowAt, after: RowAt | undefined): boolean {
  if (after === undefined) return true;
  const isAt = after.rows.indexOf(before.rows[before.at]);
  if (isAt >= 0) return isAt !== after.at;
  return after.rows.length < before.rows.length || before.rows.includes(after.rows[after.at]);
}
