const shapes: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { weekday: 'short', day: 'numeric', month: 'short' },
};

/** A date as much of which is there as was told (`2026`, `2026-12` or `2026-12-04`), as people of a language say it. What is no date comes back as it is. */
export function partialDay(date: string, language: string): string {
  const moment = Date.parse(`${date}${'0000-01-01'.slice(date.length)}T00:00:00Z`);
  const shape = shapes[date.length];
  if (shape === undefined || Number.isNaN(moment)) return date;
  return new Intl.DateTimeFormat(language, { ...shape, timeZone: 'UTC' }).format(moment);
}
