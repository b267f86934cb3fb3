import { signatureBox } from '@open-intake/core';

/** A place on the paper of `signatureBox`, in whole numbers. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The most characters that a drawn signature may have (core refuses longer ones). */
const longest = 32_768;

/** How far a simpler line may be from the hand's, tried in this order until the signature is short enough. */
const tolerances = [1, 2, 4, 8] as const;

/** The place on the paper under a place on the screen; `box` is where the paper is on the screen. */
export function pointAt(box: DOMRect, clientX: number, clientY: number): Point {
  const inside = (value: number, most: number) => Math.min(most, Math.max(0, Math.round(value * most)));
  return {
    x: inside((clientX - box.left) / box.width, signatureBox.width),
    y: inside((clientY - box.top) / box.height, signatureBox.height),
  };
}

/** A stroke as path data of absolute `M` and `L` commands. One place alone is a line to itself: a dot. */
export function toPath(points: readonly Point[]): string {
  const [first, ...others] = points;
  if (first === undefined) return '';
  const lines = others.length > 0 ? others : [first];
  return [`M ${first.x} ${first.y}`, ...lines.map(({ x, y }) => `L ${x} ${y}`)].join(' ');
}

/** A signature with one more stroke, made simpler where that is needed; as it was where there is no room for more. */
export function withStroke(path: string, points: readonly Point[]): string {
  for (const tolerance of tolerances) {
    const longer = [path, toPath(simplify(points, tolerance))].filter((part) => part !== '').join(' ');
    if (longer.length <= longest) return longer;
  }
  return path;
}

/** Leaves out the points that are no further than `tolerance` from the line without them (Douglas and Peucker, 1973). */
export function simplify(points: readonly Point[], tolerance: number): readonly Point[] {
  const last = points.length - 1;
  const [start, end] = [points[0], points[last]];
  if (start === undefined || end === undefined || points.length < 3) return points;
  const distances = points.map((point) => distance(point, start, end));
  const furthest = distances.indexOf(Math.max(...distances));
  if ((distances[furthest] ?? 0) <= tolerance) return [start, end];
  return [
    ...simplify(points.slice(0, furthest + 1), tolerance).slice(0, -1),
    ...simplify(points.slice(furthest), tolerance),
  ];
}

/** From a point to the line between two others. */
function distance(point: Point, start: Point, end: Point): number {
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((point.x - start.x) * dx + (point.y - start.y) * dy) / length;
  const near = Math.min(1, Math.max(0, along));
  return Math.hypot(point.x - start.x - near * dx, point.y - start.y - near * dy);
}
