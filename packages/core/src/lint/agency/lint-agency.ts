import type { Agency } from '../../agency/agency.ts';
import type { AgencyContact } from '../../agency/contact.ts';
import { contactsOf, ownContactId } from '../../agency/contacts-of.ts';
import { hasFormerContacts } from '../../agency/former-contacts.ts';
import { type NoticeContactIssue, noticeContactIssues } from '../../agency/notice-contacts.ts';
import type { FormDefinition } from '../../form/form-definition.ts';
import { pointer } from '../../json/pointer.ts';
import { languageName } from '../../languages/language-name.ts';
import type { LintFinding } from '../lint-rule.ts';
import { nearest } from '../reading/nearest.ts';
import { lintNumbers } from './lint-numbers.ts';
import { lintSentences } from './lint-sentences.ts';

/** The agency file to look over, and the day. */
export interface LintAgencyOptions {
  /** What `parseAgency` made of the file. */
  readonly agency: Agency;
  /** The file as it is written, for what only its way of writing tells. @default agency */
  readonly written?: unknown;
  /** The day it is (ISO 8601). */
  readonly today: string;
}

/**
 * What an agency may want to change in its file: numbers that no phone dials, lines that nobody has checked for half a year,
 * words and text words that are missing in a language, sentences that nobody answers for. Paths lead into the file.
 */
export function lintAgency({ agency, written = agency, today }: LintAgencyOptions): readonly LintFinding[] {
  const sentences = [...lintSentences(agency, today)];
  if (hasFormerContacts(written)) return [formerContacts(agency), ...lintNumbers(agency, written), ...sentences];
  return [
    ...sentences,
    ...lintNumbers(agency, written),
    ...agency.contacts.flatMap((contact, at) => [
      ...lintWords(contact, agency.languages, at),
      ...lintKeywords(contact, at),
      ...lintChecked(contact, today, at),
    ]),
  ];
}

/**
 * What does not fit between the notices of a form and the contacts of an agency. Paths lead into the form. An error leaves a
 * notice without a number to call; a server does not start with it.
 */
export function lintNoticeContacts(form: FormDefinition, agency: Agency): readonly LintFinding[] {
  const ids = contactsOf(agency).map(({ id }) => id);
  return noticeContactIssues(form, agency).map((issue) => noticeFinding(issue, ids));
}

function noticeFinding({ code, path, params }: NoticeContactIssue, ids: readonly string[]): LintFinding {
  const { notice, contact = '', language = 'en' } = params;
  const spoken = languageName(language, 'en');
  if (code === 'missing-contact') {
    const near = nearest(contact, ids);
    return {
      code,
      path,
      severity: 'error',
      sentence: `The notice "${notice}" names the contact "${contact}", which agency.json does not have.`,
      fix:
        near === undefined
          ? `Add a contact with "id": "${contact}" to agency.json, or take it out of the notice.`
          : `Write "${near}", or add a contact with "id": "${contact}" to agency.json.`,
    };
  }
  if (code === 'no-contact-in-language')
    return {
      code,
      path,
      severity: 'error',
      sentence: `In ${spoken} the notice "${notice}" shows nobody to call or text.`,
      fix: `Name a contact that is reached in ${spoken}, such as "${ownContactId}", or say in agency.json how one is: "languages", "say" or "interpreters".`,
    };
  return {
    code,
    path,
    severity: 'warning',
    sentence: `In ${spoken} the notice "${notice}" does not show "${contact}", which is not reached in it.`,
    fix: `If it is, say so in agency.json: "languages", "say" or "interpreters". Else leave it.`,
  };
}

function formerContacts({ contacts }: Agency): LintFinding {
  const [first] = contacts;
  const example = JSON.stringify(first ?? { id: '988', label: { en: 'Crisis line' }, voice: { number: '988' } });
  return {
    code: 'former-contacts',
    path: '/contacts',
    severity: 'warning',
    sentence: 'The contacts are written as a map. They are shown in every language, whether the line speaks it or not.',
    fix: `Write a list, and of each way its languages, hours and the day you checked it: "contacts": [${example}, …].`,
  };
}

function lintWords(contact: AgencyContact, languages: readonly string[], at: number): readonly LintFinding[] {
  return (['label', 'answeredBy', 'note'] as const).flatMap((name) => {
    const words = contact[name];
    if (words === undefined) return [];
    return languages
      .filter((language) => !words[language]?.trim())
      .map((language) => ({
        code: 'missing-words',
        path: pointer('contacts', at, name, language),
        severity: 'warning' as const,
        sentence: `There are no words in ${languageName(language, 'en')} here, so another language stands there.`,
        fix: 'Write them.',
      }));
  });
}

function lintKeywords({ text }: AgencyContact, at: number): readonly LintFinding[] {
  const { keyword, languages = [] } = text ?? {};
  if (keyword === undefined || keyword === 'postal-code') return [];
  return languages
    .filter((language) => !Object.hasOwn(keyword, language))
    .map((language) => ({
      code: 'no-keyword',
      path: pointer('contacts', at, 'text', 'keyword'),
      severity: 'warning' as const,
      sentence: `There is no word to text in ${languageName(language, 'en')}, so the line is not offered by text in it.`,
      fix: `Write the word that the line itself gives, or null where any word does: "${language}": null.`,
    }));
}

/** Half a year: "check every number, word and hour twice a year". */
const monthsOfTrust = 6;

function lintChecked(contact: AgencyContact, today: string, at: number): readonly LintFinding[] {
  return (['voice', 'text', 'video'] as const).flatMap((way): readonly LintFinding[] => {
    const channel = contact[way];
    if (channel === undefined) return [];
    const { checked } = channel;
    const finding = (code: string, sentence: string): readonly LintFinding[] => [
      {
        code,
        path: pointer('contacts', at, way, ...(checked === undefined ? [] : ['checked'])),
        severity: 'warning',
        sentence,
        fix: `Ask the line itself whether number, words and hours are still right. Then write "checked": "${today}".`,
      },
    ];
    if (checked === undefined) return finding('not-checked', 'Nobody says when this was last checked.');
    if (checked > today) return finding('checked-ahead', `It is not ${checked} yet.`);
    return monthsLater(checked, monthsOfTrust) < today
      ? finding('checked-long-ago', `This was last checked on ${checked}, more than six months ago.`)
      : [];
  });
}

/** The same day of a later month, or the last one of it. */
function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}
