import type { CompiledService, CompiledServices } from './compiled-services.ts';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isListOf = (value: unknown, is: (entry: unknown) => boolean): boolean => Array.isArray(value) && value.every(is);
const isText = (value: unknown): boolean => typeof value === 'string';
const isNumber = (value: unknown): boolean => Number.isFinite(value);
const isTexts = (value: unknown): boolean => isListOf(value, isText);
/** Minutes of a month around the file: more is no moment that a browser can write. */
const furthest = 45 * 24 * 60;
const isOpening = (value: unknown): boolean => {
  if (!isListOf(value, isNumber)) return false;
  const [from = 0, to = 0, ...more] = value as readonly number[];
  return more.length === 0 && from < to && from >= -furthest && to <= furthest;
};
/** A flag that is not `true` is damaged: what it hides would show. */
const isSet = (value: unknown): boolean => value === true;
const isDay = (value: unknown): boolean =>
  isText(value) &&
  /^\d{4}-\d{2}-\d{2}$/.test(value as string) &&
  !Number.isNaN(Date.parse(`${value as string}T12:00:00Z`));
const isAges = ({ from, to }: Readonly<Record<string, unknown>>): boolean =>
  isOr(from, isNumber) && isOr(to, isNumber) && !(typeof from === 'number' && typeof to === 'number' && from > to);
const isPhone = (phone: unknown): boolean =>
  isRecord(phone) &&
  isText(phone.number) &&
  /\d/.test(phone.number as string) &&
  isOr(phone.extension, isText) &&
  isOr(phone.languages, isTexts);

/** What each property is, where it is there. One that is something else makes the service one that is left out. */
const shapes: Readonly<Partial<Record<keyof CompiledService, (value: unknown) => boolean>>> = {
  status: isText,
  approved: isText,
  organization: isText,
  url: isText,
  phones: (value) => isListOf(value, isPhone),
  sensitive: isSet,
  confidential: isSet,
  government: isSet,
  address: isTexts,
  open: (value) => isListOf(value, isOpening),
  languages: isTexts,
  area: (value) =>
    value === 'anywhere' ||
    (isRecord(value) && ['zips', 'cities', 'counties', 'states'].every((level) => isOr(value[level], isTexts))),
  ages: (value) => isRecord(value) && isAges(value),
  how: isText,
  waitDays: isNumber,
  cost: isText,
  access: isTexts,
  documents: (value) => isListOf(value, (paper) => isRecord(paper) && isText(paper.text)),
  asks: isTexts,
  checked: isDay,
};

const isOr = (value: unknown, is: (value: unknown) => boolean): boolean => value === undefined || is(value);

const isWords = (words: unknown): boolean =>
  isRecord(words) &&
  isText(words.name) &&
  (words.name as string).trim() !== '' &&
  isOr(words.what, isText) &&
  isOr(words.steps, isTexts);

/** Whether this browser or Node knows a time zone. */
function isTimeZone(name: unknown): boolean {
  try {
    return isText(name) && name !== '' && new Intl.DateTimeFormat('en', { timeZone: name as string }).format() !== '';
  } catch {
    return false;
  }
}

function isService(value: unknown): value is CompiledService {
  return (
    isRecord(value) &&
    isText(value.id) &&
    isTexts(value.needs) &&
    isRecord(value.words) &&
    Object.keys(value.words).length > 0 &&
    Object.values(value.words).every(isWords) &&
    Object.entries(shapes).every(([key, is]) => isOr(value[key], is))
  );
}

/**
 * A compiled file as it came over the network. Undefined where it is none; a service in it that is damaged is left out. It never
 * throws.
 *
 * @param value what `JSON.parse` gave
 */
export function parseServices(value: unknown): CompiledServices | undefined {
  if (!isRecord(value) || value.format !== 'open-intake-services/1') return undefined;
  const { timeZone, from, days, places, services } = value;
  if (!isText(timeZone) || !isNumber(from) || !isListOf(days, isNumber) || !isRecord(places)) return undefined;
  if (!Object.values(places).every(isRecord) || !Array.isArray(services)) return undefined;
  const known = services.filter(isService);
  // Hours in a zone that nobody knows are no hours.
  const told = isTimeZone(timeZone) ? known : known.map(({ open: _, ...service }): CompiledService => service);
  return { ...(value as unknown as CompiledServices), services: told };
}
