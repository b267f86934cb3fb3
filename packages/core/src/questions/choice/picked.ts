import { type AnswerText, type AnswerWords, codeText, ownText } from '../answer-text.ts';

/** What a person picked: a value, or for "other, please say" the value with what they typed. */
export type Picked = string | OtherAnswer;

/** A pick with words of the person's own. */
export interface OtherAnswer {
  readonly value: string;
  readonly text: string;
}

/** The value of a pick, with or without words of its own. */
export function pickedValue(picked: Picked): string {
  return typeof picked === 'string' ? picked : picked.value;
}

/** The label of a pick, and what the person typed beside it. */
export function pickedText(picked: Picked, words: AnswerWords): readonly AnswerText[] {
  const code = pickedValue(picked);
  const label = { ...codeText(code), ...words.choice(code) };
  return typeof picked === 'string' || picked.text === '' ? [label] : [label, ownText(picked.text, words)];
}

/** What was typed beside the choices in an answer, whatever it is like. */
export function pickedWords(answer: unknown): readonly string[] {
  return [answer].flat().flatMap((entry) => {
    const { text } = typeof entry === 'object' && entry !== null ? (entry as { readonly text?: unknown }) : {};
    return typeof text === 'string' && text !== '' ? [text] : [];
  });
}
