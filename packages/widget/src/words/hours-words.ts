import { type Agency, nextOpening } from '@open-intake/core';
import { momentWords } from './date-words.ts';
import type { UiWords } from './words.types.ts';

/** When a way to a contact is open, as an agency file says it. */
export interface WithHours {
  readonly hours?: 'always' | Agency['hours'] | undefined;
  readonly timeZone?: string | undefined;
  readonly holidays?: readonly string[] | undefined;
  /** The agency's own line is closed as long as the office is. */
  readonly closedUntil?: Date | undefined;
}

/** Whether somebody answers now, and until or from when; undefined where the agency file does not tell. */
export function hoursWords(
  { hours, timeZone, holidays = [], closedUntil }: WithHours,
  agencyZone: string,
  ui: UiWords,
  now: Date = new Date(),
): string | undefined {
  if (hours === undefined || hours === 'always') return hours && ui.text('person.always');
  const zone = timeZone ?? agencyZone;
  const next = nextOpening({ hours, holidays: [...holidays], timeZone: zone, closedUntil }, now);
  if (next === undefined) return undefined;
  const isOpen = next.opens <= now;
  const time = momentWords(isOpen ? next.closes : next.opens, ui, zone);
  return ui.text(isOpen ? 'person.open' : 'person.closed', { time });
}
