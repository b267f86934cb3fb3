/** A text as it is compared: without case, marks and apostrophes. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}'’‘ʼ]/gu, '')
    .toLowerCase();
}

/** The words of a folded text. */
export const wordsOf = (text: string): readonly string[] => text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');

/** One word of what is looked for, read in every way that it can mean. */
export interface SearchTerm {
  /** Folded. */
  readonly word: string;
  /** As a part of a code; undefined where it can be none. */
  readonly code: string | undefined;
  /** As a part of a number: at least three digits. */
  readonly digits: string | undefined;
  /** Whether it names a day (`YYYY-MM-DD`, or as much of one as was told); undefined where it names none. */
  readonly isDay: ((day: string) => boolean) | undefined;
}

/** What is looked for: words that all have to be there, or one number written with spaces. */
export interface Search {
  readonly terms: readonly SearchTerm[];
  /** The whole of it as a number of at least five digits. */
  readonly number: string | undefined;
}

/**
 * Reads what somebody typed to look for.
 *
 * @param language BCP 47, in which months and weekdays are named
 */
export function readSearch(text: string, language: string): Search {
  const digits = text.replace(/\D/g, '');
  const terms = text.split(/\s+/).filter((word) => word !== '');
  const isNumber = /^[\d\s()+./-]+$/.test(text) && digits.length >= 5;
  return { terms: terms.map((word) => termOf(word, language)), number: isNumber ? digits : undefined };
}

function termOf(typed: string, language: string): SearchTerm {
  const word = folded(typed);
  const digits = typed.replace(/\D/g, '');
  const isNumber = /^[\d()+./-]+$/.test(typed) && digits.length >= 3;
  return { word, code: codePart(typed), digits: isNumber ? digits : undefined, isDay: dayTest(word, language) };
}

/** A part of a code as Crockford reads it: case and dashes aside, O as 0, I and L as 1. Two letters alone say too little. */
function codePart(typed: string): string | undefined {
  const code = plainCode(typed);
  if (!/^[0-9A-HJKMNP-TV-Z]{2,8}$/.test(code)) return undefined;
  return code.length > 2 || /\d/.test(code) ? code : undefined;
}

/** A code without its dash, as Crockford reads it. */
export const plainCode = (code: string): string =>
  code.toUpperCase().replaceAll('-', '').replaceAll('O', '0').replace(/[IL]/g, '1');

/** Days as staff type them: 2026-12-04, 2026-12, 12/4, 4.12.2026, dec, december, friday, 4. */
function dayTest(word: string, language: string): SearchTerm['isDay'] {
  if (/^\d{4}-\d{2}(-\d{2})?$/.test(word)) return (day) => day.startsWith(word);
  const parts = /^(\d{1,2})[/.](\d{1,2})(?:[/.](\d{4}))?$/.exec(word);
  if (parts) return isDayOf(parts, language);
  if (/^([1-9]|[12]\d|3[01])$/.test(word)) return (day) => day.slice(8) === word.padStart(2, '0');
  if (!/^\p{L}{3,}$/u.test(word)) return undefined;
  const { months, weekdays } = calendarWords(language);
  const month = months.findIndex((name) => name.startsWith(word));
  if (month >= 0) return (day) => Number(day.slice(5, 7)) === month + 1;
  const weekday = weekdays.findIndex((name) => name.startsWith(word));
  return weekday < 0 ? undefined : (day) => day.length === 10 && new Date(`${day}T00:00:00Z`).getUTCDay() === weekday;
}

/** Month and day in the order in which the language writes them. */
function isDayOf([, first = '', second = '', year]: readonly (string | undefined)[], language: string) {
  const order = new Intl.DateTimeFormat(language).formatToParts(0).map(({ type }) => type);
  const monthFirst = order.indexOf('month') < order.indexOf('day');
  const [month, day] = monthFirst ? [first, second] : [second, first];
  const end = `-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return (date: string) => date.endsWith(end) && (year === undefined || date.startsWith(year));
}

function calendarWords(language: string) {
  const name = (shape: Intl.DateTimeFormatOptions, day: number, month: number) =>
    folded(new Intl.DateTimeFormat(language, { ...shape, timeZone: 'UTC' }).format(Date.UTC(2026, month, day)));
  return {
    months: Array.from({ length: 12 }, (_, month) => name({ month: 'long' }, 1, month)),
    // The first of November 2026 is a Sunday.
    weekdays: Array.from({ length: 7 }, (_, day) => name({ weekday: 'long' }, day + 1, 10)),
  };
}
