import type { Agency } from './agency.ts';
import { channelsIn } from './channels-in.ts';
import type { AgencyContact } from './contact.ts';
import { isOpen } from './next-opening.ts';
import type { Hours } from './opening.ts';

/**
 * Contacts in their order, those that nobody answers now behind the others: somebody in need taps the first. A line that does not say when
 * it is open stays where it is.
 *
 * @param language BCP 47; only the ways that work in it count
 */
export function openFirst(
  contacts: readonly AgencyContact[],
  { timeZone }: Pick<Agency, 'timeZone'>,
  language: string,
  now: Date,
): readonly AgencyContact[] {
  const isClosed = (contact: AgencyContact): boolean => {
    const { voice, text, video } = channelsIn(contact, language);
    const ways = [voice, text, video].filter((way) => way !== undefined);
    return ways.length > 0 && ways.every((way) => isClosedWay(way, timeZone, now));
  };
  const closed = new Set(contacts.filter(isClosed));
  return [...contacts.filter((contact) => !closed.has(contact)), ...closed];
}

/** The agency's own line is closed as long as the office is. */
type Way = NonNullable<AgencyContact['voice' | 'text' | 'video']> & Pick<Hours, 'closedUntil'>;

function isClosedWay({ hours, timeZone, holidays, closedUntil }: Way, agencyZone: string, now: Date): boolean {
  if (hours === undefined || hours === 'always') return false;
  return !isOpen({ hours, timeZone: timeZone ?? agencyZone, ...(holidays && { holidays }), closedUntil }, now);
}
