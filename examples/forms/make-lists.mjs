// Writes the named list `countries` of the form `school-start`: which places there are and what they are called comes from
// the Unicode data inside Node (Intl), so that nobody's list is copied. Run it again when a new Node knows new names:
//   node examples/forms/make-lists.mjs && npx biome check --write examples/forms
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const folder = resolve(import.meta.dirname, 'school-start');
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** What ISO 3166-1 does not name as a country: reserved for other uses, or free for everybody. XK stays: people come from Kosovo. */
const notCountries = /^(AA|AC|C[PQ]|DG|E[AUZ]|FX|IC|Q[M-Z]|TA|U[KN]|X[A-JL-Z]|ZZ)$/;

/** A code that Unicode names, and that is not an old one for another. */
function isCountry(code) {
  const name = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code);
  return name !== undefined && !notCountries.test(code) && Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;
}

function change(file, update) {
  const path = resolve(folder, file);
  const data = JSON.parse(readFileSync(path, 'utf8'));
  update(data);
  writeFileSync(path, `${JSON.stringify(data, null, 2)}\n`);
}

const names = (language) => new Intl.DisplayNames(language, { type: 'region' });
const inEnglish = names('en');
const countries = letters
  .flatMap((first) => letters.map((second) => first + second))
  .filter(isCountry)
  .sort((a, b) => inEnglish.of(a).localeCompare(inEnglish.of(b), 'en'));

let languages = [];
change('form.json', (form) => {
  form.lists = { ...form.lists, countries };
  languages = form.languages;
});
for (const language of languages) {
  const inLanguage = names(language);
  change(`messages/${language}.json`, (messages) => {
    messages.lists = {
      ...messages.lists,
      countries: Object.fromEntries(countries.map((code) => [code, inLanguage.of(code)])),
    };
  });
}
console.log(`${countries.length} countries in ${languages.join(', ')}`);
