import { directionOf, fallbackChain } from '@open-intake/core';
import type { Check, PaperToBring, ServiceMatch, ServicePhone, ServiceWords } from '@open-intake/services';
import { nameOfLanguage } from '../words/language-names.ts';
import type { ShownText, UiWords } from '../words/words.types.ts';
import type { AgencyTimes } from './agency-times.ts';

/** A number to call. */
export interface CardLine {
  readonly number: string;
  readonly extension: string | undefined;
  /** Which languages it speaks, or what to ask. */
  readonly languages: string | undefined;
  /** English words that ask for an interpreter, where the line answers in English only. */
  readonly say: string | undefined;
}

/** A place as a person reads it: every sentence that stands on its card, in the language shown. */
export interface Card {
  readonly id: string;
  readonly step: ServiceMatch['step'];
  /** Whether it must not be on paper or in a file. */
  readonly isPrivate: boolean;
  readonly name: ShownText;
  readonly organization: string | undefined;
  readonly what: ShownText | undefined;
  /** How to get it, one after the other. */
  readonly steps: readonly ShownText[];
  /** When it can be used: "Open now, until 1:00 PM". */
  readonly when: string;
  /** The hours of today, where they are known. */
  readonly hours: string | undefined;
  readonly lines: readonly CardLine[];
  readonly address: readonly string[];
  /** Papers to bring that the person does not have yet. */
  readonly bring: readonly ShownText[];
  /** What is good to know: languages of the place, what it costs. */
  readonly facts: readonly string[];
  /** What is good to check before going. */
  readonly checks: readonly string[];
  /** When somebody last checked it, as people say it. */
  readonly checked: string | undefined;
  /** The same as a day (ISO 8601). */
  readonly checkedOn: string | undefined;
}

/** What a card is written with. */
export interface CardWriter {
  /** The words around places. */
  readonly ui: UiWords;
  readonly times: AgencyTimes;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Languages that the person speaks (BCP 47), the best first. */
  readonly languages: readonly string[];
}

/** The card of a place. */
export function cardOf(match: ServiceMatch, writer: CardWriter): Card {
  const { service, step, sensitive, bring, check } = match;
  const { ui, times } = writer;
  const [lang, words] = wordsIn(service.words, ui.language);
  const shown = (text: string): ShownText => ({ text, lang, dir: directionOf(lang) });
  // Papers are written once, in the language of the feed.
  const [feedLang = lang] = Object.keys(service.words);
  const inFeed = (text: string): ShownText => ({ text, lang: feedLang, dir: directionOf(feedLang) });
  const month = service.checked === undefined ? undefined : times.month(service.checked);
  const hasAll = bring.length === 0 && (service.documents ?? []).length > 0;
  return {
    id: service.id,
    step,
    isPrivate: sensitive,
    name: shown(words.name),
    organization: service.organization,
    what: words.what === undefined ? undefined : shown(words.what),
    steps: words.steps?.map(shown) ?? (service.how === undefined ? [] : [said(ui, `way.${service.how}`)].flat()),
    when: whenWords(match, writer),
    hours: hoursToday(match, writer),
    lines: (service.phones ?? []).map((phone) => lineOf(phone, match, writer)),
    address: service.address ?? [],
    bring: bring.map((paper) => paperWords(paper, inFeed, writer)),
    facts: [
      ...(hasAll ? [ui.text('bringNothing')] : []),
      ...(service.languages?.length
        ? [ui.text('place.speaks', { languages: listed(service.languages, ui.language) })]
        : []),
      ...(service.interpreters === true ? [ui.text('place.interpreter')] : []),
      ...(service.cost === 'free' ? [ui.text('place.free')] : []),
      ...(service.government === true ? [ui.text('government')] : []),
    ],
    checks: [...new Set(check.map((one) => checkWords(one, writer)))],
    checkedOn: month === undefined ? undefined : service.checked,
    checked: month === undefined ? undefined : ui.text('checked', { month }),
  };
}

/** Our own words at a path that a file may not know. */
function said(ui: UiWords, path: string): readonly ShownText[] {
  return ui.has(path) ? [{ text: ui.text(path), lang: ui.language, dir: ui.dir }] : [];
}

/** The words of a service in a language, in a parent of it, in English, or in whichever there is. */
function wordsIn(all: Readonly<Record<string, ServiceWords>>, language: string): readonly [string, ServiceWords] {
  const tag = fallbackChain(language, 'en').find((one) => Object.hasOwn(all, one));
  const [first] = Object.entries(all);
  return tag === undefined ? (first ?? [language, { name: '' }]) : [tag, all[tag]!];
}

function whenWords({ opening, step }: ServiceMatch, { ui, times }: CardWriter): string {
  if (step === 'call-first' || !('from' in opening)) return ui.text('when.call');
  const { when, from, to } = opening;
  if (when === 'now')
    return to === undefined ? ui.text('when.now') : ui.text('when.nowUntil', { time: times.clock(to) });
  const params = { time: times.clock(from), day: times.weekday(from) };
  return ui.text(when === 'today' ? 'when.today' : 'when.later', params);
}

function hoursToday({ service, opening, step }: ServiceMatch, { ui, times, now }: CardWriter): string | undefined {
  const stretches = service.open && times.today(service.open);
  if (stretches === undefined) return undefined;
  if (stretches.some(times.isAllDay)) return ui.text('hours.always');
  const isOver = stretches.every(([, closes]) => closes <= now);
  // The same hours before midnight and after it are said once.
  const written = new Set(stretches.map(([opens, closes]) => `${times.clock(opens)} – ${times.clock(closes)}`));
  if (!isOver) return ui.text('hours.today', { times: [...written].join(', ') });
  const next =
    step === 'call-first' && 'from' in opening
      ? ` ${ui.text('hours.next', { day: times.weekday(opening.from), time: times.clock(opening.from) })}`
      : '';
  return `${ui.text(stretches.length === 0 ? 'hours.closed' : 'hours.over')}.${next}`;
}

function lineOf(phone: ServicePhone, { check, why }: ServiceMatch, { ui, languages }: CardWriter): CardLine {
  const { number, extension, languages: spoken = [] } = phone;
  const [first = 'en'] = languages;
  const isForeign =
    check.some(({ code }) => code === 'other-language') || why.some(({ code }) => code === 'interpreter');
  const asksInEnglish = isForeign && first !== 'en' && spoken.includes('en');
  return {
    number,
    extension: extension === undefined ? undefined : ui.text('extension', { extension }),
    languages: asksInEnglish
      ? ui.text('line.english')
      : spoken.length === 0
        ? undefined
        : ui.text('line.speaks', { languages: listed(spoken, ui.language) }),
    say: asksInEnglish ? `${nameOfLanguage(first, 'en')}, please.` : undefined,
  };
}

/** A paper in the words of the place, or, where those are in another language, in ours. */
function paperWords({ code, text }: PaperToBring, shown: (text: string) => ShownText, { ui }: CardWriter): ShownText {
  const written = shown(text);
  const [ours] = code === undefined || written.lang === ui.language ? [] : said(ui, `papers.${code}`);
  return ours ?? written;
}

/** Names of languages as a list inside a sentence, each in the language shown. */
function listed(tags: readonly string[], language: string): string {
  const names = new Intl.DisplayNames([language, 'en'], { type: 'language', fallback: 'none' });
  const name = (tag: string): string => {
    try {
      return names.of(tag) ?? nameOfLanguage(tag, language);
    } catch {
      return tag;
    }
  };
  return new Intl.ListFormat([language, 'en'], { type: 'conjunction' }).format(tags.map(name));
}

function checkWords(check: Check, { ui, times }: CardWriter): string {
  switch (check.code) {
    case 'closes-soon':
      return ui.text('checks.closes-soon', { time: times.clock(check.at) });
    case 'age': {
      const { from, to } = check;
      const path = from === undefined ? 'age-to' : to === undefined ? 'age-from' : 'age-between';
      return ui.text(`checks.${path}`, { from: from ?? 0, to: to ?? 0 });
    }
    case 'wait':
      return ui.text('checks.wait', { count: check.days });
    case 'access-unknown':
      return ui.text('checks.access');
    default:
      return ui.text(`checks.${check.code}`);
  }
}
