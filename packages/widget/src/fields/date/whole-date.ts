import { asciiDigits, daysInMonth } from '@open-intake/core';
import { foldText } from '../search/fold-text.ts';
import { type DatePart, dateOrder, namesInDates } from './date-order.ts';

/** What a whole date says: with two digits the year stays as it was written. */
export interface WholeDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/**
 * Reads a date that stands in one text, as people copy it from a letter: `12/04/1990`, `1990-12-04`, `4 Dec 1990`, `4 de
 * diciembre de 1990`, in any digits. Where day and month can be told apart in no other way, the order of the language
 * decides. Undefined where there is no year, or no such day.
 */
export function readWholeDate(text: string, language: string): WholeDate | undefined {
  const plain = asciiDigits(text)
    .replace(/\p{Cf}/gu, '')
    .replace(/(\d)T\d\d:.*$/, '$1')
    .replace(/[年月日년월일]/g, ' ')
    .trim();
  if (!/^[\p{L}\p{M}\d\s.,/–-]{6,60}$/u.test(plain)) return undefined;
  const numbers: readonly string[] = plain.match(/\d+/g) ?? [];
  const words = foldText(plain).match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  const found = words.length === 0 ? ofNumbers(numbers, language) : ofWords(words, numbers, language);
  return found?.find(isReal);
}

/** Dates that some numbers can mean, the likeliest first. */
function ofNumbers(numbers: readonly string[], language: string): readonly WholeDate[] {
  const [first = '', second = '', third = ''] = numbers;
  if (numbers.length === 1 && first.length === 8)
    return [
      ...ofNumbers([first.slice(0, 4), first.slice(4, 6), first.slice(6)], language),
      ...ofNumbers([first.slice(0, 2), first.slice(2, 4), first.slice(4)], language),
    ];
  if (numbers.length === 2) {
    if (isYear(first)) return [{ year: Number(first), month: Number(second) }];
    return isYear(second) ? [{ year: Number(second), month: Number(first) }] : [];
  }
  if (numbers.length !== 3) return [];
  if (isYear(first)) return [{ year: Number(first), month: Number(second), day: Number(third) }];
  if (!isYear(third) && third.length !== 2) return [];
  const [year, one, two] = [Number(third), Number(first), Number(second)];
  const byDay = { year, month: two, day: one };
  const byMonth = { year, month: one, day: two };
  return dayIsFirst(dateOrder(language)) ? [byDay, byMonth] : [byMonth, byDay];
}

/** A date with the name of its month in it; of other words only short ones and days of the week may stand there. */
function ofWords(words: readonly string[], numbers: readonly string[], language: string): readonly WholeDate[] {
  for (const tag of [language, 'en', 'es']) {
    const { months, weekdays } = namesInDates(tag);
    const isOf = (names: readonly string[], word: string) =>
      word.length > 2 && names.some((name) => foldText(name).startsWith(word));
    const named = words.flatMap((word) => {
      const month = months.findIndex((names) => isOf(names, word)) + 1;
      return month > 0 ? [{ word, month }] : [];
    });
    const [only] = named;
    const isRest = (word: string) => word === only?.word || word.length < 4 || isOf(weekdays, word);
    if (only !== undefined && named.length === 1 && words.every(isRest)) return withMonth(only.month, numbers);
  }
  return [];
}

function withMonth(month: number, numbers: readonly string[]): readonly WholeDate[] {
  const [first = '', second = ''] = numbers;
  if (numbers.length === 1) return isYear(first) ? [{ year: Number(first), month }] : [];
  if (numbers.length !== 2) return [];
  if (isYear(first)) return [{ year: Number(first), month, day: Number(second) }];
  return isYear(second) || second.length === 2 ? [{ year: Number(second), month, day: Number(first) }] : [];
}

function isYear(digits: string): boolean {
  return digits.length === 4;
}

function dayIsFirst(order: readonly DatePart[]): boolean {
  return order.indexOf('day') < order.indexOf('month');
}

function isReal({ year, month = 1, day = 1 }: WholeDate): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}
