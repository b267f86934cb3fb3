/** How a person and a service understand each other: in the person's language, by an interpreter, not surely, or in neither. */
export type LanguageFit = 'speaks' | 'interpreter' | 'unknown' | 'other';

/** Tags that mean one language, by the tag that is compared. */
const sameAs: Readonly<Record<string, string>> = { tl: 'fil', prs: 'fa', kmr: 'ku', iw: 'he', eng: 'en', spa: 'es' };

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

function spoken(tag: string): string {
  const primary = (tag.split('-', 1)[0] ?? '').toLowerCase();
  return Object.hasOwn(sameAs, primary) ? sameAs[primary]! : primary;
}

const widerOf = (language: string): string => (Object.hasOwn(wider, language) ? wider[language]! : language);

/** Whether two tags (BCP 47) are one language: kinds of a language understand each other. */
export const isSameLanguage = (left: string, right: string): boolean => spoken(left) === spoken(right);

/** The first language of the person that is among others. */
export const firstSpoken = (languages: readonly string[], others: readonly string[]): string | undefined =>
  languages.find((language) => others.some((other) => isSameLanguage(language, other)));

/** How a person and a service understand each other. */
export function fitLanguage(
  languages: readonly string[] | undefined,
  service: readonly string[] | undefined,
  interpreters: boolean | undefined,
): LanguageFit {
  if (languages === undefined || languages.length === 0) return 'unknown';
  const offered = service ?? [];
  if (firstSpoken(languages, offered) !== undefined) return 'speaks';
  if (interpreters === true) return 'interpreter';
  if (offered.length === 0) return 'unknown';
  const isNear = languages.some((language) =>
    offered.some((other) => widerOf(spoken(language)) === widerOf(spoken(other))),
  );
  return isNear ? 'unknown' : 'other';
}
