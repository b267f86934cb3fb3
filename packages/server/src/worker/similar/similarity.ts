import type { PersonAnswers } from '@open-intake/core';
import type { SimilarReason } from '../../api/worker-schemas.ts';
import { folded, wordsOf } from '../find/search-terms.ts';

/** What of a submission is compared, made alike however it was typed. */
export interface PersonFacts {
  readonly phones: ReadonlySet<string>;
  readonly emails: ReadonlySet<string>;
  /** Each with its words in one order: which of them is the family's differs by country and by form. */
  readonly names: ReadonlySet<string>;
  readonly births: ReadonlySet<string>;
  readonly areas: ReadonlySet<string>;
}

/** A number of fewer digits is an extension or a mistake, and of many people. */
const fewestDigits = 7;
/** What is dialled before a national number is left out. */
const nationalDigits = 10;

/** Makes the answers of a person comparable: numbers without what is dialled before them, names without case, marks and order. */
export function personFacts({ names, phones, emails, births, areas }: PersonAnswers): PersonFacts {
  return {
    phones: new Set(
      phones.filter(({ length }) => length >= fewestDigits).map((digits) => digits.slice(-nationalDigits)),
    ),
    emails: new Set(emails.map((email) => email.trim().toLowerCase()).filter((email) => email.includes('@'))),
    names: known(names),
    births: new Set(births),
    areas: known(areas),
  };
}

const known = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.map((text) => wordsOf(folded(text)).toSorted().join(' ')).filter((text) => text !== ''));

/** In what two submissions are alike; empty where that says nothing. */
export interface Similarity {
  readonly why: readonly SimilarReason[];
  /** Both gave a name, and none is the same: a family shares a phone. */
  readonly otherName: boolean;
}

/**
 * Compares two submissions. The same phone or email counts by itself; the same name only together with the same date of birth or
 * area, because many people have one name.
 */
export function similarity(one: PersonFacts, other: PersonFacts): Similarity {
  const isSame = (fact: keyof PersonFacts) => [...one[fact]].some((value) => other[fact].has(value));
  const isReached = isSame('phones') || isSame('emails');
  const isNamed = isSame('names') && (isReached || isSame('births') || isSame('areas'));
  if (!isReached && !isNamed) return { why: [], otherName: false };
  const reasons = [
    ['name', isNamed],
    ['phone', isSame('phones')],
    ['email', isSame('emails')],
    ['birth', isSame('births')],
    ['area', isNamed && isSame('areas')],
  ] as const;
  return {
    why: reasons.flatMap(([reason, holds]) => (holds ? [reason] : [])),
    otherName: !isNamed && one.names.size > 0 && other.names.size > 0,
  };
}
