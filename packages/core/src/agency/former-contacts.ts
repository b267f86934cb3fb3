import { isPlainObject } from '../json/is-plain-object.ts';

/** Whether `contacts` are written as a map by id, as they were before they became a list. */
export function hasFormerContacts(file: unknown): file is { readonly contacts: Readonly<Record<string, unknown>> } {
  return isPlainObject(file) && isPlainObject(file.contacts);
}

/**
 * An agency file whose `contacts` are a map of `{ label, phone, text: { to, word }, languages, note }`, with a list in its
 * place. Nothing that was shown before disappears: such a contact was shown in every language that the agency offers, so it
 * counts as reached in all of them. Any other file is returned as it is.
 */
export function withContactList(file: unknown): unknown {
  if (!hasFormerContacts(file)) return file;
  const offered = 'languages' in file && Array.isArray(file.languages) ? (file.languages as readonly unknown[]) : [];
  // No form could name an id of any other length.
  const named = Object.entries(file.contacts).filter(([id]) => id !== '' && id.length <= 64);
  return { ...file, contacts: named.map(([id, contact]) => converted(id, contact, offered)) };
}

function converted(id: string, contact: unknown, offered: readonly unknown[]): unknown {
  if (!isPlainObject(contact)) return contact;
  const { phone, text, languages = [], ...rest } = contact;
  const reached = Array.isArray(languages)
    ? [...new Set([...(languages as readonly unknown[]), ...offered])]
    : languages;
  return {
    id,
    ...rest,
    ...(phone === undefined || phone === '' ? {} : { voice: { number: phone, languages: reached } }),
    ...(text === undefined ? {} : { text: isPlainObject(text) ? textOf(text, reached) : text }),
  };
}

function textOf({ to, word, ...rest }: Readonly<Record<string, unknown>>, languages: unknown): unknown {
  const keyword =
    word === undefined || !Array.isArray(languages)
      ? {}
      : { keyword: Object.fromEntries(languages.map((tag) => [String(tag), word])) };
  return { ...rest, number: to, languages, ...keyword };
}
