import { type Issue, issueAt } from '../issues/issue.ts';
import { pointerParts } from '../json/pointer.ts';
import { readOwn } from '../json/read-own.ts';

/**
 * An issue of an agency file with `write`, the value that its author most likely means: `"09:00"` for `9am`, `"mon"` for
 * `Monday`. Hours, times and days of the week get codes of their own, whatever kind of value stands there.
 */
export function withWhatToWrite(issue: Issue, file: unknown): Issue {
  const { code, path } = issue;
  if (code === 'missing') return issue;
  const value = readOwn(file, pointerParts(path));
  if (/\/hours\/\d+\/(opens|closes)$/.test(path)) return suggest('not-a-time', path, timeOf(value));
  if (/^\/contacts\/[^/]+\/(voice|text|video)\/hours$/.test(path)) return issueAt('not-hours', path);
  if (path === '/hours' && code === 'wrong-type') return issueAt('not-days-and-times', path);
  if (/\/days\/\d+$/.test(path)) return suggest('not-a-weekday', path, weekdayOf(value));
  if (code === 'wrong-type' && typeof value === 'string' && /^\d{1,5}$/.test(value))
    return suggest(code, path, Number(value));
  return issue;
}

function suggest(
  code: 'not-a-time' | 'not-a-weekday' | 'wrong-type',
  path: string,
  write: string | number | undefined,
): Issue {
  return issueAt(code, path, write === undefined ? undefined : { write: JSON.stringify(write) });
}

/** A time as people write it, as `HH:MM`; undefined for what is no time. */
function timeOf(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim().toLowerCase() : '';
  if (/^(noon|midnight)$/.test(text)) return text === 'noon' ? '12:00' : '00:00';
  const found = /^(?<hours>\d{1,2})(?:[:.h]?(?<minutes>\d{2}))?(?::\d{2})? ?(?:(?<half>[ap])\.? ?m\.?)?$/.exec(text);
  const { hours, minutes = '00', half } = found?.groups ?? {};
  if (hours === undefined || Number(minutes) > 59) return undefined;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half === 'p' ? 12 : 0);
  return hour > 24 || (half !== undefined && Number(hours) > 12)
    ? undefined
    : `${String(hour % 24).padStart(2, '0')}:${minutes}`;
}

const weekdays: Readonly<Record<string, string>> = {
  lun: 'mon',
  mar: 'tue',
  mie: 'wed',
  jue: 'thu',
  vie: 'fri',
  sab: 'sat',
  dom: 'sun',
};

/** A day of the week in English or Spanish, as its three English letters. */
function weekdayOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const start = value.trim().toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').slice(0, 3);
  return Object.values(weekdays).includes(start) ? start : weekdays[start];
}
