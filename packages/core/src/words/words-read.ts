import type { FormDefinition } from '../form/form-definition.ts';
import type { MessagesByLanguage } from '../languages/find-text.ts';
import { type FilledBy, isHelper } from '../questions/filled-by.ts';
import { shownText } from './shown-text.ts';

/** One edition of a form's words: all languages, as they were published together. */
export interface WordsEdition {
  readonly messages: MessagesByLanguage;
}

/** What a submission says of the words that were read. */
export interface WordsShown {
  /** BCP 47. */
  readonly language: string;
  /** Hashes of what was shown, by question id. */
  readonly shown?: Readonly<Record<string, string>> | undefined;
  /** Who filled it in: a helper may have read words of their own. */
  readonly filledBy?: FilledBy | undefined;
}

/**
 * Finds the edition of the words that a person read, by the hashes of what was shown: the one that agrees with most of them,
 * and among equals the newest. Whoever reads the plain submission does it: the hashes tell which way somebody took.
 *
 * @param editions the newest first, at least one
 * @param digest gives `sha256-` + base64url of a text
 */
export async function wordsRead<Edition extends WordsEdition>(
  form: FormDefinition,
  submission: WordsShown,
  editions: readonly [Edition, ...Edition[]],
  digest: (text: string) => string | Promise<string>,
): Promise<Edition> {
  const [newest, ...older] = editions;
  const shown = Object.entries(submission.shown ?? {});
  // What stood on a screen before the helper said who they are was in the plain words.
  const variants = isHelper(submission.filledBy) ? [false, true] : [false];
  const agreeing = async ({ messages }: Edition): Promise<number> => {
    const agrees = await Promise.all(
      shown.map(async ([id, hash]) => {
        const texts = variants.map((byHelper) =>
          shownText(form, id, messages, submission.language, undefined, {}, byHelper),
        );
        const hashes = await Promise.all([...new Set(texts)].map(async (text) => digest(text)));
        return hashes.includes(hash);
      }),
    );
    return agrees.filter(Boolean).length;
  };
  let best = { edition: newest, agrees: older.length === 0 ? 0 : await agreeing(newest) };
  for (const edition of older) {
    const agrees = await agreeing(edition);
    if (agrees > best.agrees) best = { edition, agrees };
  }
  return best.edition;
}
