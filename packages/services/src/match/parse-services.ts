import type { CompiledService, CompiledServices } from './compiled-services.ts';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isListOf = (value: unknown, is: (entry: unknown) => boolean): boolean => Array.isArray(value) && value.every(is);
const isText = (value: unknown): boolean => typeof value === 'string';
const isNumber = (value: unknown): boolean => Number.isFinite(value);
const isTexts = (value: unknown): boolean => isListOf(value, isText);
const isOpening = (value: unknown): boolean => isListOf(value, isNumber) && (value as readonly unknown[]).length === 2;

/** What each property is, where it is there. One that is something else makes the service one that is left out. */
const shapes: Readonly<Partial<Record<keyof CompiledService, (value: unknown) => boolean>>> = {
  status: isText,
  approved: isText,
  organization: isText,
  url: isText,
  phones: (value) =>
    isListOf(value, (phone) => isRecord(phone) && isText(phone.number) && isOr(phone.languages, isTexts)),
  address: isTexts,
  open: (value) => isListOf(value, isOpening),
  languages: isTexts,
  area: (value) =>
    value === 'anywhere' ||
    (isRecord(value) && ['zips', 'cities', 'counties', 'states'].every((level) => isOr(value[level], isTexts))),
  ages: (value) => isRecord(value) && isOr(value.from, isNumber) && isOr(value.to, isNumber),
  how: isText,
  waitDays: isNumber,
  cost: isText,
  access: isTexts,
  documents: (value) => isListOf(value, (paper) => isRecord(paper) && isText(paper.text)),
  asks: isTexts,
  checked: isText,
};

const isOr = (value: unknown, is: (value: unknown) => boolean): boolean => value === undefined || is(value);

function isService(value: unknown): value is CompiledService {
  return (
    isRecord(value) &&
    isText(value.id) &&
    isTexts(value.needs) &&
    isRecord(value.words) &&
    Object.keys(value.words).length > 0 &&
    Object.values(value.words).every((words) => isRecord(words) && isText(words.name)) &&
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
  return { ...(value as unknown as CompiledServices), services: services.filter(isService) };
}
