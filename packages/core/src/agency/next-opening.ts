import { type Hours, type Opening, openings } from './opening.ts';

/** Whether somebody works at this moment. */
export function isOpen(agency: Hours, now: Date): boolean {
  const next = nextOpening(agency, now);
  return next !== undefined && next.opens <= now;
}

/** The opening that is now, else the next one; undefined where the agency names no hours for a year. */
export function nextOpening(agency: Hours, now: Date): Opening | undefined {
  for (const opening of openings(agency, now)) return opening;
  return undefined;
}
