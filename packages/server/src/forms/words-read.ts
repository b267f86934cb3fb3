import { type FormDefinition, type FormMessages, type Submission, shownText } from '@open-intake/core';
import { digestOf } from '../http/digest.ts';

type Messages = Readonly<Record<string, FormMessages>>;

/** One edition of a form's words: all languages, as they were published together. */
export interface WordsEdition {
  /** `sha256-` + base64url of the words as they are stored. */
  readonly hash: string;
  readonly messages: Messages;
}

/**
 * Finds the edition of the words that a person read, by the hashes of what was shown: the one that agrees with most of them,
 * and among equals the newest.
 *
 * @param editions the newest first, at least one
 */
export function wordsRead(
  form: FormDefinition,
  submission: Pick<Submission, 'language' | 'shown'>,
  editions: readonly [WordsEdition, ...WordsEdition[]],
): WordsEdition {
  const [newest, ...older] = editions;
  const shown = Object.entries(submission.shown ?? {});
  const agreeing = ({ messages }: WordsEdition) =>
    shown.filter(([id, hash]) => digestOf(shownText(form, id, messages, submission.language)) === hash).length;
  let best = { edition: newest, agrees: older.length === 0 ? 0 : agreeing(newest) };
  for (const edition of older) {
    const agrees = agreeing(edition);
    if (agrees > best.agrees) best = { edition, agrees };
  }
  return best.edition;
}
