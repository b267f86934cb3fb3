import type { TermNeeds } from './open-eligibility.ts';

/** A term of a taxonomy by which a feed says what a service is. */
export interface TaxonomyTerm {
  /** The name of the taxonomy, as the feed writes it. */
  readonly system?: string;
  readonly code: string;
}

const nameOf = (system: string): string => system.toLowerCase().replace(/[^a-z0-9]/g, '');

/** Whether a code is another or stands below it: `102-04` below `102`, `BD-1800.2000` below `BD-1800`. */
const isBelow = (code: string, above: string): boolean =>
  code === above || (code.startsWith(above) && /[-.]/.test(code.charAt(above.length)));

function lineFor({ system, code }: TaxonomyTerm, lines: readonly TermNeeds[]): TermNeeds | undefined {
  return lines
    .filter((line) => isBelow(code, line.code))
    .filter((line) => line.system === undefined || nameOf(line.system) === nameOf(system ?? ''))
    .reduce<TermNeeds | undefined>(
      (best, line) => (best && best.code.length > line.code.length ? best : line),
      undefined,
    );
}

/** The needs that terms stand for, each once. Of the lines for a term the longest code counts, of two as long the later. */
export function needsOfTerms(terms: readonly TaxonomyTerm[], lines: readonly TermNeeds[]): readonly string[] {
  return [...new Set(terms.flatMap((term) => lineFor(term, lines)?.needs ?? []))];
}
