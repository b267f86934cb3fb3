import { everyQuestion } from '../form/every-question.ts';
import type { FormDefinition, Notice } from '../form/form-definition.ts';
import type { NoticeContactCode } from '../issues/author-codes.ts';
import type { IssueWith } from '../issues/issue.ts';
import { pointer } from '../json/pointer.ts';
import { numbered } from '../lists/numbered.ts';
import type { Agency } from './agency.ts';
import { isReachableIn } from './channels-in.ts';
import type { AgencyContact } from './contact.ts';
import { contactsOf, contactsOfNotice, namedContacts } from './contacts-of.ts';

/** A place of a form that names contacts: a notice, or a question that is one. */
interface Naming {
  readonly notice: Pick<Notice, 'id' | 'contacts'>;
  /** Where it stands in the form (RFC 6901). */
  readonly path: string;
  /** Whom it shows. */
  readonly shown: readonly AgencyContact[];
}

/** What does not fit between a form and an agency file. `path` leads into the form. */
export type NoticeContactIssue = IssueWith<NoticeContactCode> & Required<Pick<IssueWith<NoticeContactCode>, 'params'>>;

/**
 * Compares what a form's notices name with what an agency has. `missing-contact`: the agency file has none of this id.
 * `no-contact-in-language`: in a language that is offered, nobody whom the notice names can be called or texted.
 * `contact-lacks-language`: one of them cannot, but others can. With the first two a notice would say "call" without a number.
 */
export function noticeContactIssues(form: FormDefinition, agency: Agency): readonly NoticeContactIssue[] {
  const contacts = contactsOf(agency);
  const offered = agency.languages.filter((language) => form.languages.includes(language));
  return [...namings(form, contacts)].flatMap((naming) => [...missing(naming, contacts), ...lacking(naming, offered)]);
}

function* namings(form: FormDefinition, contacts: readonly AgencyContact[]): Generator<Naming> {
  for (const [at, notice] of numbered(form.notices ?? []))
    yield { notice, path: pointer('notices', at), shown: contactsOfNotice(notice, contacts) };
  for (const { question, path } of everyQuestion(form))
    if ('contacts' in question)
      yield { notice: question, path, shown: namedContacts(question.contacts ?? [], contacts) };
}

function missing({ notice, path }: Naming, contacts: readonly AgencyContact[]): readonly NoticeContactIssue[] {
  return (notice.contacts ?? []).flatMap((id, at) =>
    contacts.some((contact) => contact.id === id)
      ? []
      : [
          {
            code: 'missing-contact' as const,
            path: `${path}/contacts/${at}`,
            params: { notice: notice.id, contact: id },
          },
        ],
  );
}

function lacking({ notice, path, shown }: Naming, offered: readonly string[]): readonly NoticeContactIssue[] {
  return offered.flatMap((language): readonly NoticeContactIssue[] => {
    const silent = shown.filter((contact) => !isReachableIn(contact, language));
    if (silent.length === 0) return [];
    if (silent.length === shown.length)
      return [{ code: 'no-contact-in-language', path: `${path}/contacts`, params: { notice: notice.id, language } }];
    return silent.map(({ id }) => ({
      code: 'contact-lacks-language',
      path: `${path}/contacts`,
      params: { notice: notice.id, contact: id, language },
    }));
  });
}
