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

/** What a street is known by, however its end is written: the number and the first word of its name. */
function streetOf(line: string | undefined): readonly string[] {
  if (line === undefined) return [];
  const [, known = plain(line)] = /^(\d+\S* [^\s,]+)/.exec(plain(line)) ?? [];
  return [known];
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
  const tells = (text: string | undefined) => streets.some((street) => plain(text ?? '').includes(street));
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
