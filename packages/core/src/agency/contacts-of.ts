import type { Agency } from './agency.ts';
import type { AgencyContact } from './contact.ts';
import { withContactList } from './former-contacts.ts';
import type { Hours } from './opening.ts';

/** The id by which forms name the agency itself: its main way to a person. */
export const ownContactId = 'agency';

type WithContacts = Hours & Pick<Agency, 'contacts' | 'phone' | 'languages'>;

/** Every contact that a form can name: those of the agency file, and last the agency itself. */
export function contactsOf(agency: WithContacts): readonly AgencyContact[] {
  // A server of an earlier version serves them as a map.
  const { contacts } = withContactList(agency) as WithContacts;
  return contacts.some(({ id }) => id === ownContactId) ? contacts : [...contacts, ownContact(agency)];
}

/**
 * The contacts that a notice shows, in order: lines of this place that stand in it instead, else those that the form names,
 * each followed by what stands beside it. What the agency file lacks is left out.
 */
export function contactsOfNotice(
  notice: { readonly id: string; readonly contacts?: readonly string[] | undefined },
  contacts: readonly AgencyContact[],
): readonly AgencyContact[] {
  const instead = contacts.filter(({ insteadIn }) => insteadIn?.includes(notice.id) === true);
  return namedContacts(instead.length > 0 ? instead.map(({ id }) => id) : (notice.contacts ?? []), contacts);
}

/** Contacts by the ids that a form names, each followed by what stands beside it. */
export function namedContacts(ids: readonly string[], contacts: readonly AgencyContact[]): readonly AgencyContact[] {
  const found = ids.flatMap((id) => {
    const named = contacts.find((contact) => contact.id === id);
    return named === undefined ? [] : [named, ...contacts.filter(({ beside }) => beside === id)];
  });
  return [...new Set(found)];
}

function ownContact({ phone, languages, hours, holidays, timeZone, closedUntil }: WithContacts): AgencyContact {
  const { label, note, phone: number, text } = phone;
  const channel = {
    // It is on every screen, so it is there in every language.
    languages: [...new Set([...(phone.languages ?? []), ...languages])],
    ...(hours.length > 0 && { hours, timeZone, ...(holidays && { holidays }), ...(closedUntil && { closedUntil }) }),
  };
  return {
    id: ownContactId,
    label,
    ...(note && { note }),
    ...(number && { voice: { number, ...channel } }),
    ...(text && {
      text: { number: text.to, ...channel, ...(text.word && { keyword: wordIn(channel.languages, text.word) }) },
    }),
  };
}

function wordIn(languages: readonly string[], word: string): Record<string, string> {
  return Object.fromEntries(languages.map((language) => [language, word]));
}
