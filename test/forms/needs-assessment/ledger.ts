import { createHash } from 'node:crypto';
import { stringsOf } from './strings.ts';

/** Who stands behind one text. `hash`: of the English text that it is, or was made from. */
export interface LedgerEntry {
  readonly status: 'source' | 'machine' | 'draft' | 'translated' | 'reviewed' | 'community-tested';
  /** `sha256-` and the base64url of the SHA-256 of the English text in UTF-8. */
  readonly hash: string;
  readonly by: string;
  /** ISO 8601 day. */
  readonly date: string;
}

/** `translations.json`: per language, by RFC 6901 pointer into its messages. */
export interface Ledger {
  readonly format: 'open-intake-translations/1';
  readonly source: string;
  readonly languages: Readonly<Record<string, Readonly<Record<string, LedgerEntry>>>>;
}

/** The hash by which a translation remembers the English it was made from. */
export function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64url')}`;
}

/** Translations whose English has changed since: `es /questions/sleep/label`. */
export function staleTexts(ledger: Ledger, source: unknown): readonly string[] {
  const hashes = new Map(stringsOf(source).map(({ path, text }) => [path, hashOf(text)]));
  return Object.entries(ledger.languages).flatMap(([language, entries]) =>
    Object.entries(entries)
      .filter(([path, entry]) => entry.hash !== hashes.get(path))
      .map(([path]) => `${language} ${path}`),
  );
}

/**
 * The ledger that these messages need: new texts are added, texts that are gone leave, the source follows itself. What
 * stands about a translation stays as it is, so that it shows when it has become stale.
 */
export function completedLedger(
  ledger: Ledger,
  messages: Readonly<Record<string, unknown>>,
  by: string,
  date: string,
): Ledger {
  const source = stringsOf(messages[ledger.source]);
  const languages: Record<string, Record<string, LedgerEntry>> = {};
  for (const language of Object.keys(messages)) {
    const entries: Record<string, LedgerEntry> = {};
    for (const { path, text } of source) {
      const hash = hashOf(text);
      const known = ledger.languages[language]?.[path];
      const isSource = language === ledger.source;
      const stands = known !== undefined && (!isSource || known.hash === hash);
      entries[path] = stands ? known : { status: isSource ? 'source' : 'machine', hash, by, date };
    }
    languages[language] = entries;
  }
  return { format: ledger.format, source: ledger.source, languages };
}
