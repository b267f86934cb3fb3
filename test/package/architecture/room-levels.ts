import { roomArrowsIn } from '../arrows.ts';
import { type PackageName, rooms } from '../rooms.ts';

/**
 * The rooms of a package by how much stands below them, the highest first: a room imports from rows below its own only, and from
 * at least one room of the next. `.` is left out: it is the package itself.
 */
export function roomLevels(name: PackageName): readonly (readonly string[])[] {
  const order: readonly string[] = rooms[name];
  const arrows = roomArrowsIn(name).filter(({ from, to }) => from !== '.' && to !== '.');
  const levels = new Map<string, number>();
  for (const room of order.filter((one) => one !== '.')) {
    const below = arrows.filter(({ from }) => from === room).map(({ to }) => levels.get(to) ?? 0);
    levels.set(room, below.length === 0 ? 0 : Math.max(...below) + 1);
  }
  const highest = Math.max(...levels.values());
  return Array.from({ length: highest + 1 }, (_, at) =>
    [...levels].filter(([, level]) => level === highest - at).map(([room]) => room),
  );
}
