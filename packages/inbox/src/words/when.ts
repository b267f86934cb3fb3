/** A moment as people say it: how long ago, and exactly, in the reader's own time zone. */
export interface When {
  readonly relative: string;
  readonly exact: string;
}

const units = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** Says when a moment (RFC 3339) was, seen from `now` (milliseconds). What is no moment comes back as it is. */
export function when(moment: string, now: number, language: string): When {
  const time = Date.parse(moment);
  if (Number.isNaN(time)) return { relative: moment, exact: moment };
  const exact = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(time);
  const past = time - now;
  const [unit, length] = units.find(([, milliseconds]) => Math.abs(past) >= milliseconds) ?? ['minute', 60_000];
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(Math.trunc(past / length), unit);
  return { relative, exact };
}
