import { type Agency, type FormDefinition, fallbackChain } from '@open-intake/core';

/**
 * The languages a person can choose, in the order of whoever narrowed them down last: the page (`languages`), the
 * agency, the form. Only languages that the form has.
 */
export function offeredLanguages(
  form: FormDefinition,
  agency: Agency | undefined,
  asked: string | readonly string[] | null,
): readonly string[] {
  const has = new Map(form.languages.map((tag) => [tag.toLowerCase(), tag]));
  const wanted =
    asked
      ?.toString()
      .split(/[\s,]+/)
      .filter((tag) => tag !== '') ??
    agency?.languages ??
    form.languages;
  const offered = wanted.flatMap((tag) => has.get(tag.toLowerCase()) ?? []);
  if (offered.length > 0 || asked !== null) return [...new Set(offered)];
  return form.languages;
}

/** The offered language that is best for a wish: the tag itself, a parent of it, or a regional form of it. */
export function closestLanguage(wish: string, offered: readonly string[]): string | undefined {
  const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
  for (const tag of fallbackChain(wish, wish)) {
    const found = offered.find((language) => same(language, tag));
    if (found !== undefined) return found;
  }
  return offered.find((language) => same(language.split('-', 1)[0] ?? '', wish.split('-', 1)[0] ?? ''));
}
