import type { Packet } from '@open-intake/core';
import type { EntryFlag, ReadableEntry } from '@open-intake/sdk';

const entry = (id: number, changes: Partial<ReadableEntry>): ReadableEntry => ({
  id: `0190a6c2-7d1e-7c3a-9d53-0d1f6f2c9a0${id}`,
  code: `K7TM-2Q9${id}`,
  receivedAt: '2026-11-22T12:00:00Z',
  status: 'new',
  revision: 0,
  form: { id: 'needs-assessment', version: '1.0.0' },
  language: 'es',
  filledBy: 'self',
  partial: false,
  flags: [],
  ...changes,
});

const flagLabels: Readonly<Record<string, string>> = {
  'no-place-tonight': 'No place to sleep **tonight**',
  'must-leave': 'Must leave home soon',
  'no-food': 'No food today',
};

/** A rule that fired, in English. */
export function sampleFlag(id: string, within: EntryFlag['within'] = 'same-day'): EntryFlag {
  return { id, label: { text: flagLabels[id] ?? id, lang: 'en', dir: 'ltr' }, within };
}

/** Three invented people, in the order in which the server sorts them. For tests and pictures. */
export const sampleEntries: readonly [ReadableEntry, ReadableEntry, ReadableEntry] = [
  entry(1, {
    name: 'أمينة',
    language: 'ar',
    urgency: 'same-day',
    flags: [sampleFlag('no-place-tonight'), sampleFlag('must-leave', '1-day')],
    filledBy: 'with-help',
    speaks: 'ar',
    interpreter: { text: 'Yes', lang: 'en', dir: 'ltr', code: 'yes' },
    contact: { start: 'ways', ways: [{ way: 'call', message: false }] },
    deadline: { what: { text: 'Court', lang: 'en', dir: 'ltr', code: 'court' }, date: '2026-12-04' },
    first: { text: 'Home', lang: 'en', dir: 'ltr', code: 'home' },
    group: 'today',
  }),
  entry(2, {
    name: 'Luz',
    urgency: '2-days',
    flags: [sampleFlag('no-food', '2-days')],
    partial: true,
    receivedAt: '2026-11-21T09:30:00Z',
  }),
  entry(3, { language: 'en', status: 'done', receivedAt: '2026-11-19T18:00:00Z' }),
];

/** A small packet of one of them. */
export function samplePacket(of: ReadableEntry, language: string): Packet {
  return {
    language,
    id: of.id,
    code: of.code,
    receivedAt: of.receivedAt,
    form: of.form,
    partial: of.partial,
    notes: [],
    client: {
      ...(of.name === undefined
        ? {}
        : { name: { text: of.name, lang: of.language, dir: of.language === 'ar' ? 'rtl' : 'ltr' } }),
      language: {
        tag: of.language,
        text: { text: of.language === 'ar' ? 'Arabic' : 'Spanish', lang: 'en', dir: 'ltr' },
      },
      reads: of.language,
      access: [],
      ...(of.filledBy && { filledBy: of.filledBy }),
    },
    contactVerdict: of.contact ?? { start: 'wait', ways: [] },
    today: [{ text: 'A place to sleep', lang: 'en', dir: 'ltr' }],
    strengths: [],
    dates: [],
    flags: [],
    sections: [],
    skipped: [],
    consents: [],
    problems: [],
  };
}
