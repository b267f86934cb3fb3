import { structureIssues } from '../form/structure-issues.ts';
import { type Issue, issueAt } from '../issues/issue.ts';
import { isJson, type Json } from '../json/is-json.ts';
import { pointer, pointerParts } from '../json/pointer.ts';
import { readJson } from '../json/read-json.ts';
import { type Agency, agencySchema } from './agency.ts';
import { AgencyFileError } from './agency-error.ts';
import { contactIssues } from './check-contacts.ts';
import { hasFormerContacts, withContactList } from './former-contacts.ts';
import { withWhatToWrite } from './what-to-write.ts';

/**
 * Checks an agency file, from JSON (text or UTF-8 bytes) or from an object, and returns it. Beyond its shape: the time zone
 * exists, the days are real, addresses are https, every contact has a way to it, and the first language has every word.
 * A file whose contacts are a map, as they once were, is read as well.
 *
 * @throws AgencyFileError with all issues that were found
 */
export function parseAgency(input: unknown): Agency {
  const written = isJson(input) ? fromJson(input) : input;
  const value = withContactList(written);
  const result = agencySchema.safeParse(value);
  const shape = result.success ? [] : structureIssues(result.error.issues, value);
  // Such a file was taken without a way to each contact, and it still is.
  const sense = agencyIssues(soundMembers(value, shape)).filter(
    ({ code }) => code !== 'no-channel' || value === written,
  );
  if (!result.success || sense.length > 0) throw new AgencyFileError(placed(written, value, [...shape, ...sense]));
  return result.data;
}

/** What of a file has the shape it should have, so that everything else that is wrong is said at once. */
function soundMembers(value: unknown, issues: readonly Issue[]): Partial<Agency> {
  if (typeof value !== 'object' || value === null) return {};
  const broken = new Set(issues.map(({ path }) => pointerParts(path)[0]));
  return Object.fromEntries(Object.entries(value).filter(([member]) => !broken.has(member)));
}

/** Says what to write, and leads to where a contact stands in the file itself, if that is a map. */
function placed(written: unknown, value: unknown, issues: readonly Issue[]): readonly Issue[] {
  const suggested = issues.map((issue) => withWhatToWrite(issue, value));
  if (!hasFormerContacts(written)) return suggested;
  const { contacts } = value as { readonly contacts: readonly { readonly id: string }[] };
  return suggested.map((issue) => {
    const [first, at, ...rest] = pointerParts(issue.path);
    const contact = first === 'contacts' ? contacts[Number(at)] : undefined;
    return contact === undefined ? issue : { ...issue, path: pointer('contacts', contact.id, ...rest) };
  });
}

function fromJson(input: Json): unknown {
  const { value, issue } = readJson(input, { maxBytes: 262_144, maxDepth: 16 });
  if (issue !== undefined) throw new AgencyFileError([issue]);
  return value;
}

/** What is wrong between members, and between a member and the languages. */
function agencyIssues({
  languages,
  name,
  phone,
  contacts = [],
  reporterNotice,
  notHarm,
}: Partial<Agency>): readonly Issue[] {
  const [first] = languages ?? [];
  const words: readonly (readonly [path: string, text: Agency['name'] | undefined])[] = [
    ['/name', name],
    ['/phone/label', phone?.label],
    ...contacts.map(({ label }, at) => [pointer('contacts', at, 'label'), label] as const),
    ['/reporterNotice', reporterNotice],
    ['/notHarm', notHarm],
  ];
  const lacks = (text: Agency['name'], language: string) =>
    !Object.hasOwn(text, language) || text[language]?.trim() === '';
  return [
    ...(phone && phone.phone === undefined && phone.text === undefined ? [issueAt('no-number', '/phone')] : []),
    ...words.flatMap(([path, text]) =>
      first === undefined || text === undefined || !lacks(text, first)
        ? []
        : [issueAt('missing-words', path + pointer(first), { language: first })],
    ),
    ...contactIssues(contacts),
  ];
}
