/** The direction a language is written in. */
export type Direction = 'ltr' | 'rtl';

const rtlScripts = new Set(['arab', 'hebr', 'syrc', 'thaa', 'nkoo', 'adlm', 'rohg', 'mand', 'samr']);

/** Languages that are written right to left unless a script or a region says otherwise. */
const rtlLanguages = new Set(
  (
    'ar arc aii syr he iw yi ji dv nqo fa prs pes ur ps pbt pbu pst ckb sdh lki ks sd ug pnb lah skr hnd hno khw bal bcc brh ' +
    'glk mzn lrc bqi luz haz rhg ota lad jrb jpr mid mnd sam smp azb uzs ' +
    'arb arz apc ajp acm acw acx adf aeb aec afb ars ary arq ayl ayn ayp abv acq apd shu ssh'
  ).split(' '),
);

/** Regions in which a language is written in another direction than elsewhere. `XB` is CLDR's pseudo-bidi region, for tests. */
const byRegion: Readonly<Record<string, Direction>> = {
  'az-ir': 'rtl',
  'kk-cn': 'rtl',
  'ku-iq': 'rtl',
  'ku-ir': 'rtl',
  'ky-cn': 'rtl',
  'pa-pk': 'rtl',
  'sd-in': 'ltr',
  'tk-af': 'rtl',
  'ug-kz': 'ltr',
  'uz-af': 'rtl',
};

/**
 * The direction of a BCP 47 tag, from a table of our own: `Intl` says left to right for Rohingya, Assyrian and Western
 * Punjabi. A script subtag decides, then language with region, then the language. `en-XB` is right to left: a
 * pseudo-language to test mirroring with.
 */
export function directionOf(tag: string): Direction {
  const [language = '', ...rest] = tag.toLowerCase().split('-');
  const end = rest.findIndex((part) => part.length === 1);
  const subtags = end === -1 ? rest : rest.slice(0, end);
  const script = subtags.find((part) => /^[a-z]{4}$/.test(part));
  if (script !== undefined) return rtlScripts.has(script) ? 'rtl' : 'ltr';
  const region = subtags.find((part) => /^([a-z]{2}|\d{3})$/.test(part));
  if (region === 'xb') return 'rtl';
  const key = `${language}-${region ?? ''}`;
  if (Object.hasOwn(byRegion, key)) return byRegion[key] ?? 'ltr';
  return rtlLanguages.has(language) ? 'rtl' : 'ltr';
}

const rtlLetter =
  /[\p{Script=Arab}\p{Script=Hebr}\p{Script=Syrc}\p{Script=Thaa}\p{Script=Nkoo}\p{Script=Adlm}\p{Script=Rohg}]/u;

/** The direction of a text whose language nobody knows: that of its first letter. */
export function lettersDirection(text: string): Direction {
  const first = /\p{L}/u.exec(text)?.[0];
  return first !== undefined && rtlLetter.test(first) ? 'rtl' : 'ltr';
}
