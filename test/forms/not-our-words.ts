/** Whole words in any script: `\b` knows no accents. */
export const wholeWords = (pattern: string): RegExp => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'iu');
const ending = '\\p{L}*';

/** Words that blame, frighten, out people or promise what nobody knows. */
export const notOurWords: Readonly<Record<'en' | 'es', RegExp>> = {
  en: wholeWords(
    `papers?|social security|ssn|invalid|errors?|fail(?:ed|ure|s)?|refus${ending}|den(?:y|ied)|(?:in)?eligib${ending}|qualif${ending}|victims?|abus${ending}|illegal${ending}|aliens?|homeless${ending}|addict${ending}|suffer${ending}|burden|non-?complian${ending}|mandatory|and/or`,
  ),
  es: wholeWords(
    `papel(?:es)?|seguro social|inv[aá]lid${ending}|error(?:es)?|fall(?:ó|o|aron)|rechaz${ending}|neg(?:ó|ado|aron)|elegib${ending}|calific${ending}|v[ií]ctimas?|abus${ending}|ilegal${ending}|vagabund${ending}|adict${ending}|sufr${ending}|obligatori${ending}|y/o`,
  ),
};
