import type { Pointer } from '../json/pointer.ts';

/** Where a row goes: its new number, or undefined when it is taken away. */
export type Shift = (row: number) => number | undefined;

/** A pointer after the rows of a group moved; undefined when its row is gone. Pointers outside the group stay. */
export function shiftPointer(path: Pointer, group: Pointer, shift: Shift): Pointer | undefined {
  if (!path.startsWith(`${group}/`)) return path;
  const [row = '', ...rest] = path.slice(group.length + 1).split('/');
  const moved = shift(Number(row));
  return moved === undefined ? undefined : [group, moved, ...rest].join('/');
}

/** Moves what is kept by pointer along with the rows it belongs to. */
export function shiftKeys<T>(
  record: Readonly<Record<Pointer, T>>,
  group: Pointer,
  shift: Shift,
): Readonly<Record<Pointer, T>> {
  const entries = Object.entries(record).flatMap(([path, value]) => {
    const moved = shiftPointer(path, group, shift);
    return moved === undefined ? [] : [[moved, value] as const];
  });
  return Object.fromEntries(entries);
}

/** The shift of taking a row away. */
export function without(index: number): Shift {
  return (row) => (row === index ? undefined : row > index ? row - 1 : row);
}

/** The shift of moving a row to another place. */
export function moved(from: number, to: number): Shift {
  return (row) => {
    if (row === from) return to;
    if (from < row && row <= to) return row - 1;
    return to <= row && row < from ? row + 1 : row;
  };
}
