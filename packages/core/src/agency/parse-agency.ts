import { structureIssues } from '../form/structure-issues.ts';
import { type Issue, issueAt } from '../issues/issue.ts';
import { isJson, type Json } from '../json/is-json.ts';
import { pointer, pointerParts } from '../json/pointer.ts';
import { readJson } from '../json/read-json.ts';
import { isRealDay } from '../values/calendar-day.ts';
import { type Agency, agencySchema } from './agency.ts';
import { AgencyFileError } from './agency-error.ts';
import { contactIssues, isTimeZone, isWebAddress } from './check-contacts.ts';
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
  if (!result.success) throw new AgencyFileError(placed(written, value, structureIssues(result.error.issues, value)));
  // Such a file was taken without a way to each contact, and it still is.
  const issues = agencyIssues(result.data).filter(({ code }) => code !== 'no-channel' || value === written);
  if (issues.length > 0) throw new AgencyFileError(placed(written, value, issues));
  return result.data;
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

function agencyIssues(agency: Agency): readonly Issue[] {
  const [first = 'en'] = agency.languages;
  const words = [
    ['/name', agency.name],
    ['/phone/label', agency.phone.label],
    ...agency.contacts.map(({ label }, at) => [pointer('contacts', at, 'label'), label] as const),
    ...(agency.reporterNotice === undefined ? [] : [['/reporterNotice', agency.reporterNotice] as const]),
  ] as const;
  const withoutWords = words.filter(([, text]) => !Object.hasOwn(text, first) || text[first]?.trim() === '');
  const badDays = (agency.holidays ?? []).flatMap((day, index) =>
    isRealDay(day) ? [] : [issueAt('not-a-day', pointer('holidays', index))],
  );
  return [
    ...(isTimeZone(agency.timeZone) ? [] : [issueAt('unknown-time-zone', '/timeZone')]),
    ...(isWebAddress(agency.exitUrl) ? [] : [issueAt('not-https', '/exitUrl')]),
    ...(agency.phone.phone === undefined && agency.phone.text === undefined ? [issueAt('no-number', '/phone')] : []),
    ...(isLogo(agency.logo) ? [] : [issueAt('not-https', '/logo')]),
    ...withoutWords.map(([path]) => issueAt('missing-words', path + pointer(first), { language: first })),
    ...badDays,
    ...contactIssues(agency.contacts),
  ];
}

function isLogo(logo: string | undefined): boolean {
  return logo === undefined || isWebAddress(logo) || /^(?!\/\/)(?![a-z][a-z0-9+.-]*:)\S+$/i.test(logo);
}
