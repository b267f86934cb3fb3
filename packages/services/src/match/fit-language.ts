import type { CompiledService } from './compiled-services.ts';

/** How a person and a service understand each other: in the person's language, by an interpreter, not surely, or in neither. */
export type LanguageFit = 'speaks' | 'interpreter' | 'unknown' | 'other';

/** How a person and a service understand each other, and in which of the person's languages. */
export interface LanguageFound {
  readonly fit: LanguageFit;
  /** The best of the person's languages that the service or its line speaks. */
  readonly language?: string;
}

/** Tags that mean one language, by the tag that is compared. */
const sameAs: Readonly<Record<string, string>> = {
  tl: 'fil',
  prs: 'fa',
  kmr: 'ku',
  iw: 'he',
  eng: 'en',
  spa: 'es',
};

/** Languages that go by one name and may not understand each other. */
const wider: Readonly<Record<string, string>> = {
  cmn: 'zh',
  yue: 'zh',
  hak: 'zh',
  nan: 'zh',
  arb: 'ar',
  ary: 'ar',
  apc: 'ar',
};

const own = (table: Readonly<Record<string, string>>, tag: string): string =>
  Object.hasOwn(table, tag) ? (table[tag] ?? tag) : tag;

/** A tag (BCP 47) as languages are compared: kinds of a language understand each other. */
const spoken = (tag: string): string => own(sameAs, (tag.split('-', 1)[0] ?? '').toLowerCase());

/** What a tag is to a person: the place of the language among the person's, and whether it is near one of them. */
interface Known {
  readonly at: number;
  readonly isNear: boolean;
}

const unknown: LanguageFound = { fit: 'unknown' };
const interpreter: LanguageFound = { fit: 'interpreter' };
const other: LanguageFound = { fit: 'other' };

const unspoken = Number.POSITIVE_INFINITY;

/** The languages of one person, compared with those of many services: each tag is worked out once. */
export class PersonLanguages {
  readonly #languages: readonly string[];
  readonly #speaks: readonly LanguageFound[];
  readonly #known = new Map<string, Known>();

  constructor(languages: readonly string[] = []) {
    this.#languages = languages;
    this.#speaks = languages.map((language) => ({ fit: 'speaks', language }));
  }

  /** Where the first language of the person that is among the tags stands among the person's. Infinity: none is. */
  placeAmong(tags: readonly string[] | undefined): number {
    let best = unspoken;
    if (tags !== undefined) for (const tag of tags) best = Math.min(best, this.#of(tag).at);
    return best;
  }

  /** How the person and a service understand each other. */
  fit({ languages, phones, interpreters }: CompiledService): LanguageFound {
    if (this.#languages.length === 0) return unknown;
    let best = this.placeAmong(languages);
    if (phones !== undefined) for (const phone of phones) best = Math.min(best, this.placeAmong(phone.languages));
    const speaks = this.#speaks[best];
    if (speaks !== undefined) return speaks;
    if (interpreters === true) return interpreter;
    const offered =
      (languages ?? []).length + (phones ?? []).reduce((sum, phone) => sum + (phone.languages?.length ?? 0), 0);
    const isNear = this.#isNear(languages) || phones?.some((phone) => this.#isNear(phone.languages)) === true;
    return offered === 0 || isNear ? unknown : other;
  }

  #isNear(tags: readonly string[] | undefined): boolean {
    return tags?.some((tag) => this.#of(tag).isNear) === true;
  }

  #of(tag: string): Known {
    const known = this.#known.get(tag);
    if (known !== undefined) return known;
    const compared = spoken(tag);
    const at = this.#languages.findIndex((language) => spoken(language) === compared);
    const isNear = this.#languages.some((language) => own(wider, spoken(language)) === own(wider, compared));
    const found = { at: at < 0 ? unspoken : at, isNear };
    this.#known.set(tag, found);
    return found;
  }
}
