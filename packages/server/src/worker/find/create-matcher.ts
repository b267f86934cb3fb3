import {
  choiceText,
  createFactReader,
  type FindableAnswers,
  fallbackChain,
  languageName,
  type Question,
  type Submission,
  wallTime,
} from '@open-intake/core';
import type { FindQuery } from '../../api/worker-schemas.ts';
import type { PublishedForm } from '../../forms/published-form.ts';
import { folded, plainCode, readSearch, type SearchTerm, wordsOf } from './search-terms.ts';

/** What is looked at of a row without its body. */
export interface SoughtRow {
  readonly code: string;
  readonly receivedAt: Date;
}

/** The worker's language and the agency's time zone. */
export interface MatcherView {
  /** @default English */
  readonly language?: string | undefined;
  readonly timeZone: string;
}

/** Whether a submission is one of those that are looked for. */
export interface Matcher {
  /** Whether the code alone decides it: all that is known of a sealed one. */
  readonly byCode: (row: SoughtRow) => boolean;
  readonly byAnswers: (row: SoughtRow, submission: Submission, published: PublishedForm | undefined) => boolean;
}

/** Makes what decides whether a submission is looked for. Names of needs and languages are worked out once, not once a row. */
export function createMatcher({ text, speaks, need }: FindQuery, { language = 'en', timeZone }: MatcherView): Matcher {
  const search = text === undefined ? undefined : readSearch(text, language);
  const asked = speaks?.toLowerCase();
  const readers = new Map<PublishedForm, (submission: Submission) => FindableAnswers>();
  const needWords = once((published: PublishedForm) =>
    once((question: Question) => once((code: string) => wordsOfNeed(published, question, code, language))),
  );
  const languageWords = once((tag: string) => wordsOf(folded(`${tag} ${languageName(tag, language)}`)));
  const dayOfQuarter = once((quarter: number) => wallTime(new Date(quarter * quarterHour), timeZone).day);

  const readerOf = (published: PublishedForm) => {
    const reader = readers.get(published) ?? createFactReader(published.form);
    readers.set(published, reader);
    return reader;
  };

  const fits = (term: SearchTerm, row: SoughtRow, facts: FindableAnswers, published: PublishedForm) => {
    if (inCode(term, row)) return true;
    if (facts.names.some((name) => folded(name).includes(term.word))) return true;
    if (term.digits !== undefined && facts.phones.some((phone) => phone.includes(term.digits ?? ''))) return true;
    if (term.isDay?.(dayOfQuarter(Math.floor(row.receivedAt.getTime() / quarterHour))) === true) return true;
    if (term.isDay !== undefined && facts.dates.some(term.isDay)) return true;
    if (facts.speaks !== undefined && begins(languageWords(facts.speaks), term)) return true;
    return facts.needs.some(({ question, code }) => begins(needWords(published)(question)(code), term));
  };

  return {
    byCode: (row) =>
      need === undefined && speaks === undefined && (search?.terms.every((term) => inCode(term, row)) ?? true),
    byAnswers(row, submission, published) {
      if (published === undefined) return this.byCode(row);
      const facts = readerOf(published)(submission);
      if (asked !== undefined && !isSameLanguage(asked, facts.speaks)) return false;
      if (need !== undefined && !facts.needs.some(({ code }) => code === need)) return false;
      if (search === undefined) return true;
      if (search.number !== undefined && facts.phones.some((phone) => isSameNumber(phone, search.number ?? '')))
        return true;
      return search.terms.every((term) => fits(term, row, facts, published));
    },
  };
}

/** Offsets of time zones are whole quarters of an hour. */
const quarterHour = 900_000;

const inCode = ({ code }: SearchTerm, row: SoughtRow) => code !== undefined && plainCode(row.code).includes(code);

const begins = (words: readonly string[], { word }: SearchTerm) => words.some((one) => one.startsWith(word));

/** `zh` asks for `zh-Hant` too, not the other way round. */
const isSameLanguage = (asked: string, speaks = '') =>
  speaks.toLowerCase() === asked || speaks.toLowerCase().startsWith(`${asked}-`);

/** With or without what is dialled before it. */
const isSameNumber = (phone: string, number: string) =>
  phone.includes(number) || (phone.length >= 7 && number.endsWith(phone));

function wordsOfNeed({ form, messages }: PublishedForm, question: Question, code: string, language: string) {
  const chain = fallbackChain(language, form.languages[0] ?? language);
  const label = choiceText(form, question, code, messages, chain)?.text ?? '';
  return wordsOf(folded(`${code} ${label}`));
}

/** A function that works each answer out once. */
function once<Key, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? work(key);
    known.set(key, value);
    return value;
  };
}
