import { type Direction, directionOf } from '../languages/direction.ts';
import type { FoundText } from '../languages/find-text.ts';

/** Where a readable text of an answer comes from. */
export interface AnswerWords {
  /** BCP 47 tag of the reader. */
  readonly language: string;
  /** BCP 47 tag of what the client typed. */
  readonly ownLanguage: string;
  /** The label of one of the question's choices, in the reader's language where there is one. */
  choice(value: string): FoundText | undefined;
}

/** One readable piece of an answer. `code` is what was really answered; `own` marks words that the client typed. */
export interface AnswerText {
  readonly text: string;
  readonly lang: string;
  readonly dir: Direction;
  readonly code?: string;
  readonly own?: boolean;
  /** The person is not sure of it. */
  readonly approx?: boolean;
  /** The file that `text` names, with its bytes where they are here. */
  readonly file?: AnswerFile;
  /** The strokes of a signature, as path data inside `signatureBox` (`isSignaturePath`). */
  readonly drawing?: string;
}

/** A file of an answer: what it says it is, and its bytes in base64. Never open it as what it says: offer it as a download. */
export interface AnswerFile {
  readonly name: string;
  /** Media type (RFC 6838). */
  readonly type: string;
  /** In bytes, of `data`; where it is withheld, of what was sent. */
  readonly size: number;
  /** Of the bytes that were sent. */
  readonly digest: string;
  /** Empty where it is withheld. */
  readonly data: string;
  /** `data` is a copy of a picture without what says where, when and with what it was taken. */
  readonly stripped?: true;
  /** A picture that may say where it was taken, and could not be made clean: its bytes are not given out. */
  readonly withheld?: true;
}

/** The client's own words, verbatim, in the client's language. */
export function ownText(text: string, words: AnswerWords): AnswerText {
  return { text, lang: words.ownLanguage, dir: directionOf(words.ownLanguage), own: true };
}

/** A code that has no words in any language, shown as it is. */
export function codeText(code: string): AnswerText {
  return { text: code, lang: 'und', dir: 'ltr', code };
}
