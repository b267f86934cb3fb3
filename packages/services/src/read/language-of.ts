/** What languages are called in feeds beside the names that `Intl` knows. */
const otherNames: Readonly<Record<string, string>> = {
  mandarin: 'cmn',
  cantonese: 'yue',
  tagalog: 'fil',
  farsi: 'fa',
  creole: 'ht',
  'haitian creole': 'ht',
  asl: 'ase',
  'american sign language': 'ase',
  "k'iche'": 'quc',
  mam: 'mam',
  español: 'es',
  polski: 'pl',
};

let names: ReadonlyMap<string, string> | undefined;

/** English names of the languages that have a code of two letters. */
function namesOfLanguages(): ReadonlyMap<string, string> {
  const called = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return new Map(codes.flatMap((code) => [[(called.of(code) ?? '').toLowerCase(), code]]));
}

function nameToCode(name: string): string | undefined {
  const written = name.trim().toLowerCase();
  if (written === '') return undefined;
  if (Object.hasOwn(otherNames, written)) return otherNames[written];
  names ??= namesOfLanguages();
  return names.get(written);
}

/** The BCP 47 tag of a language that a feed names by code, by English name or both. Undefined where nobody can tell. */
export function languageOf(code: string | undefined, name: string | undefined): string | undefined {
  const tag = (code ?? '').trim().replaceAll('_', '-');
  if (/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag)) {
    try {
      return Intl.getCanonicalLocales(tag)[0];
    } catch {
      // The name may say it.
    }
  }
  return nameToCode(name ?? '') ?? nameToCode(tag);
}
