import type { CompiledServices, ServiceArea, ZipPlace } from './compiled-services.ts';
import type { PersonArea } from './facts.ts';
import type { Fit } from './fit.ts';

/** Levels of places, from the nearest. */
export const areaLevels = ['zip', 'city', 'county', 'state'] as const;

/** One of `areaLevels`. */
export type AreaLevel = (typeof areaLevels)[number];

const listOf = { zip: 'zips', city: 'cities', county: 'counties', state: 'states' } as const;

/** A name as names are compared: in small letters, without the word "county". */
export const placeName = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/\s+county$/, '')
    .replace(/\s+/g, ' ');

/** Where a person stays, and what of it is surely a place: of a corner or a quarter nobody knows in which city it is. */
export interface KnownArea extends PersonArea {
  /** Names that no file knows. They can fit, and they exclude nothing. */
  readonly isGuess?: true;
}

/** Where a person stays, with what follows from it: a ZIP code's city, a city's county where all of it is in one. */
export function knownArea(area: PersonArea | undefined, places: CompiledServices['places']): KnownArea {
  if (area === undefined) return {};
  const said = Object.fromEntries(
    Object.entries(area).flatMap(([level, name]) => (typeof name === 'string' ? [[level, placeName(name)]] : [])),
  ) as PersonArea;
  if (said.zip !== undefined) return { ...(Object.hasOwn(places, said.zip) ? places[said.zip] : {}), ...said };
  const same = Object.values(places).filter(({ city }) => city !== undefined && city === said.city);
  const isKnown =
    same.length > 0 || (said.city === undefined && Object.values(places).some(({ county }) => county === said.county));
  return { ...shared(same, 'county'), ...shared(same, 'state'), ...said, ...(!isKnown && { isGuess: true }) };
}

/** A property that all places agree on. */
function shared(places: readonly ZipPlace[], level: 'county' | 'state'): PersonArea {
  const [first, ...others] = new Set(places.map((place) => place[level]));
  return first === undefined || others.length > 0 ? {} : { [level]: first };
}

/** Whether somebody can use a service, and by which level of place. */
export interface AreaFound {
  readonly fit: Fit;
  readonly level?: AreaLevel | 'anywhere';
}

const unknown: AreaFound = { fit: 'unknown' };
const outside: AreaFound = { fit: 'outside' };
const found = {
  anywhere: { fit: 'fits', level: 'anywhere' },
  zip: { fit: 'fits', level: 'zip' },
  city: { fit: 'fits', level: 'city' },
  county: { fit: 'fits', level: 'county' },
  state: { fit: 'fits', level: 'state' },
} as const satisfies Readonly<Record<string, AreaFound>>;

/** Whether somebody who stays there can use a service, and by which level of place. */
export function fitArea(area: ServiceArea | undefined, person: KnownArea): AreaFound {
  if (area === undefined) return unknown;
  if (area === 'anywhere') return found.anywhere;
  let isSure = area.partial !== true && person.isGuess !== true;
  let isNamed = false;
  for (const level of areaLevels) {
    const [names, name] = [area[listOf[level]], person[level]];
    if (names === undefined || names.length === 0) continue;
    if (name !== undefined && names.includes(name)) return found[level];
    isNamed = true;
    isSure &&= name !== undefined;
  }
  return isSure && isNamed ? outside : unknown;
}
