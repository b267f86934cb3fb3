import type { Agency } from '../agency/agency.ts';
import type { AgencyContact } from '../agency/contact.ts';
import { ownContactId } from '../agency/contacts-of.ts';
import type { Hours } from '../agency/opening.ts';
import { holdingAt } from './holding-at.ts';
import type { Today, TodayStatement } from './today.ts';

/** An agency, and what is true of it today: its hours and lines follow that already. */
export interface AgencyToday extends Agency, Pick<Hours, 'closedUntil'> {
  readonly today?: Today | undefined;
}

type LineStatement = Extract<TodayStatement, { kind: 'line' }>;

/**
 * An agency as it is today: it opens when it is not closed any more, and its lines speak what they speak now. A line that is out of
 * order is no way to anybody. The agency's own line stays for every reader, whatever it speaks: it is on every screen.
 */
export function withToday(agency: Agency, today: Today, now: Date): AgencyToday {
  const statements = holdingAt(today.statements, now);
  const closed = statements.find(({ kind }) => kind === 'closed');
  const lines = statements.filter((statement) => statement.kind === 'line');
  const { phone } = agency;
  const own = lines.find(({ contact }) => contact === ownContactId);
  return {
    ...agency,
    ...(closed && { closedUntil: new Date(closed.until) }),
    phone:
      own === undefined
        ? phone
        : own.languages.length === 0
          ? { label: phone.label }
          : { ...phone, languages: own.languages },
    contacts: agency.contacts.map((contact) => lineToday(contact, lines)),
    today: { ...today, statements: [...statements] },
  };
}

function lineToday(contact: AgencyContact, lines: readonly LineStatement[]): AgencyContact {
  const { voice, text, video, ...rest } = contact;
  const languages = lines.find((line) => line.contact === contact.id)?.languages;
  if (languages === undefined) return contact;
  if (languages.length === 0) return rest;
  const written = text?.languages.filter((tag) => languages.includes(tag)) ?? [];
  return {
    ...rest,
    ...(voice && { voice: { ...voice, languages } }),
    ...(text && written.length > 0 && { text: { ...text, languages: written } }),
    ...(video && { video }),
  };
}
