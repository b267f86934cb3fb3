import type { Agency } from './agency.ts';
import { type Hours, openings } from './opening.ts';

const hour = 3_600_000;

/**
 * The moment by which somebody will have read what is sent now: after `readWithinHours` (default 8) open hours of the agency.
 * Undefined where the agency names no hours: then nothing can be promised.
 */
export function readBy(agency: Hours & Pick<Agency, 'readWithinHours'>, now: Date): Date | undefined {
  let left = (agency.readWithinHours ?? 8) * hour;
  for (const { opens, closes } of openings(agency, now)) {
    const start = Math.max(opens.getTime(), now.getTime());
    const open = closes.getTime() - start;
    if (open >= left) return new Date(start + left);
    left -= open;
  }
  return undefined;
}
