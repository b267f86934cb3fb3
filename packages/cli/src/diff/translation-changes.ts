import { languageName, pointer } from '@open-intake/core';
import { count } from '../terminal/count.ts';
import type { Change, DiffRule, Versions } from './change.ts';
import { quote } from './quote.ts';
import { textName } from './text-name.ts';
import { textsOf } from './texts-of.ts';

/** Changes for translators: texts to write, to look at again, or to take away, language by language. */
export const translationChanges: DiffRule = function* (versions) {
  const [source = '', ...others] = versions.after.form.languages;
  for (const language of others) {
    if (Object.hasOwn(versions.before.messages, language)) yield* inLanguage(language, source, versions);
    else yield newLanguage(language, source, versions);
  }
};

function newLanguage(language: string, source: string, { after }: Versions): Change {
  const wanted = [...textsOf(after.messages[source]).keys()];
  const has = textsOf(after.messages[language]);
  const missing = wanted.filter((path) => !has.has(path)).length;
  const name = languageName(language, 'en');
  const sentence =
    missing === 0
      ? `${name} is new, and all its ${count(wanted.length, 'text')} are there.`
      : `${name} is new: ${missing} of ${count(wanted.length, 'text')} are still to be written.`;
  return { for: 'translators', code: 'language-added', path: pointer(language), sentence };
}

function* inLanguage(language: string, source: string, { before, after }: Versions): Generator<Change> {
  const [oldSource, newSource] = [textsOf(before.messages[source]), textsOf(after.messages[source])];
  const [old, now] = [textsOf(before.messages[language]), textsOf(after.messages[language])];
  const name = languageName(language, 'en');
  const change = (code: string, path: string, sentence: string): Change => ({
    for: 'translators',
    code,
    path: `${pointer(language)}${path}`,
    sentence,
  });
  for (const [path, text] of newSource) {
    const translated = now.get(path);
    const isChanged = oldSource.get(path) !== text;
    if (translated === undefined && (isChanged || old.has(path)))
      yield change('translate', path, `${textName(path)} has no words in ${name} yet: ${quote(text)}.`);
    else if (translated !== undefined && isChanged && oldSource.has(path) && old.get(path) === translated)
      yield change(
        'look-again',
        path,
        `${textName(path)} changed to ${quote(text)}. Does ${quote(translated)} in ${name} still fit?`,
      );
  }
  for (const [path, text] of now) {
    if (oldSource.has(path) && !newSource.has(path))
      yield change('left-over', path, `${textName(path)} is not needed in ${name} any more: ${quote(text)}.`);
  }
}
