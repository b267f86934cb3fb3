import { pointerPart, type ServiceIssue, type ServiceIssueCode } from './service-issue.ts';

/** A JSON object. */
export type Json = Readonly<Record<string, unknown>>;

/** Whether a value is a JSON object. */
export const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads one record of a feed, field by field. What is not what it should be is left out, and said. */
export interface Fields {
  /** Where the record is: an RFC 6901 pointer. */
  readonly path: string;
  /** A text that says something; a number is taken for one. */
  text(key: string): string | undefined;
  /** A text, or a number as one, where both may stand. */
  textOrNumber(key: string): string | undefined;
  /** A finite number; a text that is one is taken for it. */
  number(key: string): number | undefined;
  /** A calendar day (ISO 8601), with or without a time behind it. */
  day(key: string): string | undefined;
  /** The record of a field. */
  record(key: string): Fields | undefined;
  /** The records of a list; a single record is taken for a list of one. */
  records(key: string): readonly Fields[];
  /** The parts of a text that commas separate, or of a list. */
  list(key: string): readonly string[];
  /** Says that something is wrong with a field. */
  tell(code: ServiceIssueCode, key: string, params?: ServiceIssue['params']): void;
}

const isBlank = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

const isDay = (text: string): boolean => {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
};

/** The fields of a record. Issues are added to the list. */
export function fieldsOf(source: Json, path: string, issues: ServiceIssue[]): Fields {
  const at = (key: string | number) => `${path}${pointerPart(key)}`;
  const valueAt = (key: string): unknown => (Object.hasOwn(source, key) ? source[key] : undefined);
  const tell: Fields['tell'] = (code, key, params) =>
    void issues.push({ code, path: at(key), ...(params && { params }) });
  const wrong = (key: string, expected: string): undefined => void tell('wrong-type', key, { expected });

  const text: Fields['text'] = (key) => {
    const value = valueAt(key);
    if (isBlank(value)) return undefined;
    if (typeof value === 'string') return value.trim();
    wrong(key, 'text');
    return typeof value === 'number' ? String(value) : undefined;
  };

  const textOrNumber: Fields['textOrNumber'] = (key) => {
    const value = valueAt(key);
    return typeof value === 'number' ? String(value) : text(key);
  };

  const number: Fields['number'] = (key) => {
    const value = valueAt(key);
    if (isBlank(value)) return undefined;
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    wrong(key, 'number');
    const read = typeof value === 'string' ? Number(value) : Number.NaN;
    return Number.isFinite(read) ? read : undefined;
  };

  const day: Fields['day'] = (key) => {
    const written = text(key);
    if (written === undefined) return undefined;
    const [, date = ''] = /^(\d{4}-\d{2}-\d{2})(?:$|T| )/.exec(written) ?? [];
    if (isDay(date)) return date;
    tell('not-a-day', key);
    return undefined;
  };

  const recordsIn = (key: string, value: unknown): readonly Fields[] => {
    if (isBlank(value)) return [];
    if (isJson(value)) return [fieldsOf(value, at(key), issues)];
    if (!Array.isArray(value)) return wrong(key, 'list') ?? [];
    return value.flatMap((entry: unknown, index) => {
      const place = `${at(key)}${pointerPart(index)}`;
      if (isJson(entry)) return [fieldsOf(entry, place, issues)];
      if (!isBlank(entry)) issues.push({ code: 'wrong-type', path: place, params: { expected: 'record' } });
      return [];
    });
  };

  const list: Fields['list'] = (key) => {
    const value = valueAt(key);
    if (Array.isArray(value))
      return value.filter((part) => typeof part === 'string' || typeof part === 'number').map(String);
    return (text(key) ?? '')
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== '');
  };

  const records = (key: string) => recordsIn(key, valueAt(key));
  const record = (key: string) => {
    const value = valueAt(key);
    if (isJson(value)) return fieldsOf(value, at(key), issues);
    return isBlank(value) ? undefined : wrong(key, 'record');
  };
  return { path, text, textOrNumber, number, day, record, records, list, tell };
}
