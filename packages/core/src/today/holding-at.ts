import type { TodayStatement } from './today.ts';

/** The statements that hold at a moment: the others are over. */
export function holdingAt(statements: readonly TodayStatement[], now: Date): readonly TodayStatement[] {
  return statements.filter(({ until }) => Date.parse(until) > now.getTime());
}
