/** The tag that `Intl` can really format in for a BCP 47 tag; undefined where it knows no such language. */
export function supportedLocale(language: string): string | undefined {
  try {
    return Intl.NumberFormat.supportedLocalesOf([language])[0];
  } catch {
    return undefined;
  }
}
