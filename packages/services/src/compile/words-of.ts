import type { ServiceWords } from '../match/compiled-services.ts';
import type { OverlayService } from '../overlay/overlay.ts';
import { present } from '../read/present.ts';
import type { Service } from '../read/service.ts';

/** The words of a service by language, and whether some were left out because they name the address. */
export interface Words {
  readonly words: Readonly<Record<string, ServiceWords>>;
  readonly hasAddress: boolean;
}

const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ');

/** What kind of street it is, which its name is without: in the words of addresses in the United States, English and Spanish. */
const kindsOfStreet =
  /\b(?:street|st|avenue|ave|road|rd|lane|ln|drive|dr|boulevard|blvd|court|ct|place|pl|way|terrace|ter|parkway|pkwy|highway|hwy|circle|cir|square|sq|trail|trl|calle|avenida|camino|unit|apt|apartment|suite|ste|floor|north|south|east|west|n|s|e|w)\b\.?/g;

/** What a street is known by, whatever its number and kind: the words of its name. */
function streetOf(line: string | undefined): readonly RegExp[] {
  if (line === undefined) return [];
  const name = plain(line)
    .replace(/[#\d]\S*/g, ' ')
    .replaceAll(kindsOfStreet, ' ')
    .replace(/[^\p{L}\s'-]/gu, ' ')
    .trim();
  const known = name === '' ? plain(line) : name;
  const words = known.split(/\s+/).map((word) => word.replace(/[^\p{L}\p{N}]/gu, String.raw`\$&`));
  return [new RegExp(String.raw`(?<!\p{L})${words.join(String.raw`[\s,.]+`)}(?!\p{L})`, 'u')];
}

/** Words as a feed or an overlay has them. */
interface Said {
  readonly name: string;
  readonly what?: string | undefined;
  readonly steps?: readonly string[] | undefined;
}

/**
 * The words of a service: those of the feed in its language, and those of staff. Of a place that must stay unknown without every text
 * that names its street.
 */
export function wordsOf(service: Service, own: OverlayService, language: string, isHidden: boolean): Words {
  const streets = isHidden ? service.places.flatMap(({ address: [street] = [] }) => streetOf(street)) : [];
  const tells = (text: string | undefined) => streets.some((street) => street.test(plain(text ?? '')));
  const { name, description, steps } = service;
  const feed: Said = { name, what: description, steps: steps === undefined ? undefined : [steps] };
  const all: readonly (readonly [string, Said])[] = Object.entries({ [language]: feed, ...own.words });
  const clean = ({ name, what, steps = [] }: Said): ServiceWords => {
    const told = steps.filter((step) => !tells(step));
    return present({ name, what: tells(what) ? undefined : what, steps: told.length > 0 ? told : undefined });
  };
  return {
    words: Object.fromEntries(all.filter(([, said]) => !tells(said.name)).map(([tag, said]) => [tag, clean(said)])),
    hasAddress: all.some(([, said]) => [said.name, said.what, ...(said.steps ?? [])].some(tells)),
  };
}
