import type { ServiceArea, ZipPlace } from '../match/compiled-services.ts';
import { placeName } from '../match/fit-area.ts';
import { present } from '../read/present.ts';

/** Places by ZIP code, as an overlay names them. */
export type Places = Readonly<Record<string, ZipPlace>>;

/** The places of an overlay with names in the way they are compared. */
export const comparedPlaces = (
  places: Readonly<Record<string, { readonly [Level in keyof ZipPlace]?: string | undefined }>>,
): Places =>
  Object.fromEntries(
    Object.entries(places).map(([zip, place]) => [
      placeName(zip),
      Object.fromEntries(
        Object.entries(place).flatMap(([level, name]) => (name === undefined ? [] : [[level, placeName(name)]])),
      ),
    ]),
  );

type Level = 'zips' | 'cities' | 'counties' | 'states';

/** Which level of places a name is of. Undefined where nobody can tell. */
function levelOf(name: string, places: Places): Level | undefined {
  if (/^\d{5}$/.test(name.trim())) return 'zips';
  if (/\scounty$/i.test(name.trim())) return 'counties';
  const written = placeName(name);
  const known = Object.values(places);
  if (known.some(({ city }) => city === written)) return 'cities';
  if (known.some(({ county }) => county === written)) return 'counties';
  return known.some(({ state }) => state === written) ? 'states' : undefined;
}

/** The area that names in a feed stand for, and the names that nobody understands. Undefined where all are such. */
export function areaInNames(
  names: readonly string[],
  places: Places,
): { readonly area: ServiceArea | undefined; readonly unknown: readonly string[] } {
  if (names.some((name) => /^(anywhere|everywhere|nationwide)$/i.test(name.trim())))
    return { area: 'anywhere', unknown: [] };
  const unknown = names.filter((name) => levelOf(name, places) === undefined);
  const of = (level: Level) => {
    const found = names.filter((name) => levelOf(name, places) === level).map(placeName);
    return found.length === 0 ? undefined : [...new Set(found)];
  };
  const levels = { zips: of('zips'), cities: of('cities'), counties: of('counties'), states: of('states') };
  if (unknown.length === names.length) return { area: undefined, unknown };
  return { area: present({ ...levels, partial: unknown.length > 0 ? (true as const) : undefined }), unknown };
}
