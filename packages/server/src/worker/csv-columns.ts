import {
  everyQuestion,
  fallbackChain,
  findText,
  holdsQuestions,
  type Question,
  traitsOf,
  travelsInAnswers,
} from '@open-intake/core';
import type { PublishedForm } from '../forms/published-form.ts';

/** A column of the export: a question that is answered, or a consent. */
export interface CsvColumn {
  readonly kind: 'answer' | 'consent';
  /** The ids of the groups around the question and its own. */
  readonly path: readonly string[];
  /** Its words in the wished language, the outermost group first; ids where there are none. */
  readonly labels: readonly string[];
}

/** The key of a column: tells it from every other, and stands above it where codes do. */
export const keyOf = ({ kind, path }: CsvColumn): string => `${kind === 'consent' ? 'consent/' : ''}${path.join('/')}`;

/**
 * The columns for some versions of forms, the newest first: a question of an older version comes after those of newer ones.
 * What holds other questions has no column of its own, what stays on the device none at all.
 *
 * @param language BCP 47. @default the first language of each form
 */
export function csvColumns(versions: readonly PublishedForm[], language?: string): readonly CsvColumn[] {
  const columns = versions.flatMap((published) => columnsOf(published, language));
  const answers = columns.filter(({ kind }) => kind === 'answer');
  const consents = columns.filter(({ kind }) => kind === 'consent');
  const first = new Map<string, CsvColumn>();
  for (const column of [...answers, ...consents]) if (!first.has(keyOf(column))) first.set(keyOf(column), column);
  return [...first.values()];
}

function columnsOf({ form, messages }: PublishedForm, language: string | undefined): readonly CsvColumn[] {
  const source = form.languages[0] ?? 'en';
  const chain = fallbackChain(language ?? source, source);
  const label = ({ id }: Question) => findText(messages, chain, ['questions', id, 'label'])?.text ?? id;
  return [...everyQuestion(form)].flatMap(({ question, groups }) => {
    const kind = kindOf(question);
    const all = [...groups, question];
    if (kind === undefined || all.some(({ deviceOnly }) => deviceOnly === true)) return [];
    return [{ kind, path: all.map(({ id }) => id), labels: all.map(label) }];
  });
}

function kindOf(question: Question): CsvColumn['kind'] | undefined {
  if (travelsInAnswers(question)) return holdsQuestions(question) ? undefined : 'answer';
  return traitsOf(question).isDecision ? 'consent' : undefined;
}
