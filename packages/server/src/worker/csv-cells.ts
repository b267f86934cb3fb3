import { answerItems, type ContactWay, type PacketItem, type Submission } from '@open-intake/core';
import type { SubmissionEntry } from '../api/worker-schemas.ts';
import type { PublishedForm } from '../forms/published-form.ts';
import type { ReadSubmission } from '../submissions/read-row.ts';
import type { CsvValue } from './csv.ts';
import { answerAt, betweenChoices, betweenRows } from './csv-codes.ts';
import { type CsvColumn, keyOf } from './csv-columns.ts';
import { type CsvWords, csvWords } from './csv-words.ts';

/** The columns before the answers. */
export const fixedColumns = [
  'code',
  'id',
  'receivedAt',
  'status',
  'form',
  'version',
  'language',
  'filledBy',
  'partial',
  'urgency',
  'flags',
  'contact',
  'contactWays',
  'contactTimes',
  'contactNote',
  'sealed',
] as const;

type Fixed = (typeof fixedColumns)[number];
type ReadableEntry = Exclude<SubmissionEntry, { sealed: true }>;

/** How a row is written: in codes, or in words of a language (BCP 47). */
export class CsvCells {
  readonly #columns: readonly CsvColumn[];
  readonly #language: string | undefined;
  readonly #words: CsvWords | undefined;

  constructor(columns: readonly CsvColumn[], language: string | undefined) {
    this.#columns = columns;
    this.#language = language;
    this.#words = language === undefined ? undefined : csvWords(language);
  }

  /** What stands above the columns. Where two questions have the same words their ids stand beside them. */
  head(): readonly CsvValue[] {
    const fixed = fixedColumns.map((name) => this.#words?.columns[name] ?? name);
    const labels = this.#columns.map((column) => (this.#words ? column.labels.join(' – ') : keyOf(column)));
    const twice = (label: string) => labels.indexOf(label) !== labels.lastIndexOf(label);
    const questions = labels.map((label, index) =>
      twice(label) ? `${label} (${keyOf(this.#columns[index] as CsvColumn)})` : label,
    );
    return [...fixed, ...questions, this.#words?.columns.skipped ?? 'skipped'];
  }

  /** The cells of a row; `read` is what is in it, undefined for a sealed one. */
  row(entry: SubmissionEntry, read: ReadSubmission | undefined): readonly CsvValue[] {
    return entry.sealed || !read?.published ? this.#bare(entry) : this.#whole(entry, read.submission, read.published);
  }

  /** A row that is sealed, or whose form is gone: only that it is there. */
  #bare(entry: SubmissionEntry): readonly CsvValue[] {
    const sealed = this.#code(String(entry.sealed === true));
    const known: Partial<Record<Fixed, CsvValue>> = { ...this.#known(entry), sealed };
    return [...fixedColumns.map((name) => known[name] ?? ''), ...this.#columns.map(() => ''), ''];
  }

  #whole(entry: ReadableEntry, submission: Submission, published: PublishedForm): readonly CsvValue[] {
    const { contactSafety: contact } = submission;
    const fixed: Record<Fixed, CsvValue> = {
      ...this.#known(entry),
      language: entry.language,
      filledBy: this.#code(entry.filledBy ?? 'not-answered'),
      partial: this.#code(String(entry.partial)),
      urgency: entry.urgency === undefined ? '' : this.#code(entry.urgency),
      flags: entry.flags.map(({ id, label }) => (this.#words ? label.text : id)).join(betweenChoices),
      contact: this.#contact(entry),
      contactWays: (contact?.ways ?? []).map((way) => this.#way(way)).join(betweenRows),
      contactTimes: (contact?.times ?? []).map((time) => this.#say(time)).join(betweenChoices),
      contactNote: contact?.note ?? '',
      sealed: this.#code('false'),
    };
    const skipped = Object.entries(submission.skipped ?? {}).map(([path, reason]) => `${path}: ${this.#say(reason)}`);
    return [
      ...fixedColumns.map((name) => fixed[name]),
      ...this.#answers(submission, published),
      skipped.join(betweenChoices),
    ];
  }

  /** The safe ways to start, or why there is none. */
  #contact({ contact: { start, ways } }: ReadableEntry): CsvValue {
    return ways.length > 0 ? ways.map(({ way }) => this.#say(way)).join(betweenChoices) : this.#code(start);
  }

  #known({ code, id, receivedAt, status, form }: SubmissionEntry) {
    return {
      code,
      id: { as: id },
      receivedAt: { as: receivedAt },
      status: this.#code(status),
      form: form.id,
      version: { as: form.version },
    };
  }

  #say(code: string): string {
    return this.#words?.codes[code] ?? code;
  }

  /** A code of ours, which needs no care to stay what it is. */
  #code(code: string): CsvValue {
    return { as: this.#say(code) };
  }

  /** `call 0612345678 (messageOk: no, nameOk: not-answered, othersSee: yes)` */
  #way(way: ContactWay): string {
    const facts = (['messageOk', 'nameOk', 'othersSee'] as const).map(
      (name) => `${this.#say(name)}: ${this.#say(truthOf(way[name]))}`,
    );
    return `${this.#say(way.way)} ${way.to} (${facts.join(', ')})`;
  }

  #answers(submission: Submission, { form, messages }: PublishedForm): readonly CsvValue[] {
    const language = this.#language;
    const items =
      language === undefined ? undefined : itemsByColumn(answerItems({ submission, form, messages, language }));
    return this.#columns.map((column) => {
      if (column.kind === 'consent') return this.#consent(submission, column);
      return items ? wordsCell(items.get(keyOf(column)) ?? []) : answerAt(submission.answers, column.path);
    });
  }

  #consent({ consents = [] }: Submission, { path }: CsvColumn): CsvValue {
    const given = consents.find(({ id }) => id === path.at(-1));
    return given === undefined ? '' : this.#code(given.decision);
  }
}

type Truth = boolean | 'unknown' | undefined;

/** Absent is not answered, which is not the same as not sure. */
const truthOf = (value: Truth) =>
  value === undefined ? 'not-answered' : value === 'unknown' ? 'unknown' : value ? 'yes' : 'no';

function itemsByColumn(items: readonly PacketItem[]): ReadonlyMap<string, readonly PacketItem[]> {
  const columns = new Map<string, PacketItem[]>();
  for (const item of items) {
    const ids = item.path.slice(1).split('/');
    const key = ids.filter((part) => !/^\d+$/.test(part)).join('/');
    columns.set(key, [...(columns.get(key) ?? []), item]);
  }
  return columns;
}

/** The words of an answer; of a group that repeats each row in its place. A number stays one. */
function wordsCell(items: readonly PacketItem[]): CsvValue {
  const [first] = items;
  if (items.length === 1 && first?.row === undefined) return valuesText(first);
  const rows: string[] = [];
  for (const [index, item] of items.entries()) rows[item.row ?? index] = valuesText(item);
  return Array.from(rows, (text: string | undefined) => text ?? '').join(betweenRows);
}

const valuesText = (item: PacketItem | undefined) => (item?.values ?? []).map(({ text }) => text).join(betweenChoices);
