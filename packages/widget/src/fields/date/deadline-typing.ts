import type { Pointer, Session } from '@open-intake/core';
import type { TypedDate } from './date-boxes.ts';
import { type Day, isDay, isSameDay, nextSuchDay } from './deadline-days.ts';

/** What a person did at a deadline that the answer does not say. */
export interface DeadlineTyping {
  /** What stands in the boxes, the year only where it was written. */
  readonly typed: TypedDate;
  /** Whether the boxes are open; else one of the other days was picked. */
  readonly isOpen: boolean;
  /** The unlikely day that they said is right. */
  readonly confirmed?: Day;
}

/** In memory only: it goes with the session, and never leaves the device. */
const typing = new WeakMap<Session, Map<Pointer, DeadlineTyping>>();

/** What was typed at the deadlines of a session, by their paths. */
export function typingsOf(session: Session): Map<Pointer, DeadlineTyping> {
  const found = typing.get(session) ?? new Map<Pointer, DeadlineTyping>();
  typing.set(session, found);
  return found;
}

/**
 * The answer that boxes come to: with month and day alone it is the next such day; a year in two numbers is one of
 * this century that is not over: `20` is the beginning of `2026`.
 * Boxes that make no day are given as they are, to be put right; undefined where all are empty.
 */
export function answerOf({ year, month, day }: TypedDate, today: Day): TypedDate | undefined {
  const isNear = year === undefined && typeof month === 'number' && typeof day === 'number';
  const near = isNear ? nextSuchDay(month, day, today) : undefined;
  if (near !== undefined) return near;
  const isShort = typeof year === 'number' && year < 100 && 2000 + year >= today.year;
  const whole = isShort ? 2000 + year : year;
  const boxes = Object.entries({ year: whole, month, day }).filter(([, part]) => part !== undefined);
  return boxes.length > 0 ? Object.fromEntries(boxes) : undefined;
}

/** The boxes for an answer of before: without the year where it goes without saying. */
export function boxesOf(value: unknown, today: Day): TypedDate {
  const { year, month, day } = (value ?? {}) as TypedDate;
  const near = isDay(value) ? nextSuchDay(value.month, value.day, today) : undefined;
  const goesWithoutYear = near !== undefined && isDay(value) && isSameDay(near, value);
  const boxes = Object.entries({ year: goesWithoutYear ? undefined : year, month, day });
  return Object.fromEntries(boxes.filter(([, part]) => part !== undefined));
}
