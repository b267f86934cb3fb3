import { structureIssues } from '../form/structure-issues.ts';
import { type Issue, pointer } from '../issue.ts';
import { isJson, type Json } from '../json/is-json.ts';
import { readJson } from '../json/read-json.ts';
import { type Agency, agencySchema } from './agency.ts';
import { AgencyFileError } from './agency-error.ts';

/**
 * Checks an agency file, from JSON (text or UTF-8 bytes) or from an object, and returns it. Beyond its shape: the time zone
 * exists, the days are real, addresses are https, and the first language has every word.
 *
 * @throws AgencyFileError with all issues that were found
 */
export function parseAgency(input: unknown): Agency {
  const value = isJson(input) ? fromJson(input) : input;
  const result = agencySchema.safeParse(value);
  if (!result.success) throw new AgencyFileError(structureIssues(result.error.issues, value));
  const issues = agencyIssues(result.data);
  if (issues.length > 0) throw new AgencyFileError(issues);
  return result.data;
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
    ...Object.entries(agency.contacts).map(
      ([key, contact]) => [pointer('contacts', key, 'label'), contact.label] as const,
    ),
    ...(agency.reporterNotice === undefined ? [] : [['/reporterNotice', agency.reporterNotice] as const]),
  ] as const;
  const withoutWords = words.filter(([, text]) => !Object.hasOwn(text, first) || text[first]?.trim() === '');
  const badDays = (agency.holidays ?? []).flatMap((day, index) =>
    isRealDay(day) ? [] : [{ code: 'not-a-day', path: pointer('holidays', index) }],
  );
  return [
    ...(isTimeZone(agency.timeZone) ? [] : [{ code: 'unknown-time-zone', path: '/timeZone' }]),
    ...(isWebAddress(agency.exitUrl) ? [] : [{ code: 'not-https', path: '/exitUrl' }]),
    ...(agency.phone.phone === undefined && agency.phone.text === undefined
      ? [{ code: 'no-number', path: '/phone' }]
      : []),
    ...(isLogo(agency.logo) ? [] : [{ code: 'not-https', path: '/logo' }]),
    ...withoutWords.map(([path]) => ({
      code: 'missing-words',
      path: path + pointer(first),
      params: { language: first },
    })),
    ...badDays,
  ];
}

function isTimeZone(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

function isRealDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/** Plain http gives the way out away to the network; other schemes could run code. */
function isWebAddress(address: string): boolean {
  return /^https:\/\/[^\s@/]+(\/\S*)?$/.test(address);
}

function isLogo(logo: string | undefined): boolean {
  return logo === undefined || isWebAddress(logo) || /^(?!\/\/)(?![a-z][a-z0-9+.-]*:)\S+$/i.test(logo);
}
