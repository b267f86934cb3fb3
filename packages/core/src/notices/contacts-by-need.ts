import type { Agency } from '../agency/agency.ts';
import type { AgencyContact } from '../agency/contact.ts';
import { contactsOf, contactsOfNotice } from '../agency/contacts-of.ts';
import type { FormDefinition } from '../form/form-definition.ts';
import { questionsRead } from './notice-places.ts';

/**
 * The agency's contacts, whoever is needed soonest first: those of notices that read a question that a flag acts on `now`,
 * then those of the form's last notices (forms go from the common to the grave), then what no notice names. To somebody who is not
 * `alone` those are left out that only notices for people who are alone name.
 */
export function contactsByNeed(form: FormDefinition, agency: Agency, alone = false): readonly AgencyContact[] {
  const urgent = new Set(
    (form.flags ?? []).flatMap((flag) => (flag.within === 'now' ? [...questionsRead(flag.if, form)] : [])),
  );
  const contacts = contactsOf(agency);
  const named = (form.notices ?? [])
    .map((notice) => ({
      contacts: contactsOfNotice(notice, contacts),
      isShown: alone || notice.alone !== true,
      isUrgent: notice.showIf !== undefined && [...questionsRead(notice.showIf, form)].some((id) => urgent.has(id)),
    }))
    .reverse();
  const inOrder = [...named.filter(({ isUrgent }) => isUrgent), ...named].flatMap((notice) => notice.contacts);
  const open = new Set(named.filter(({ isShown }) => isShown).flatMap((notice) => notice.contacts));
  const hidden = new Set(inOrder.filter((contact) => !open.has(contact)));
  return [...new Set([...inOrder, ...contacts])].filter((contact) => !hidden.has(contact));
}
