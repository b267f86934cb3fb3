import type { OtherAnswer } from '@open-intake/core';
import type { FieldContext } from '../field.ts';
import { keptTexts } from '../kept-texts.ts';

/** The value of one chosen entry: a plain value, or that of an "other, please say". */
export function chosenValue(entry: unknown): string | undefined {
  if (typeof entry === 'string') return entry;
  return isOtherAnswer(entry) ? entry.value : undefined;
}

/** Whether an answer is `{ value, text }`. */
export function isOtherAnswer(entry: unknown): entry is OtherAnswer {
  return typeof entry === 'object' && entry !== null && typeof (entry as OtherAnswer).value === 'string';
}

/** The answer that comes next, with the words that were typed beside an "other" before it was taken back by a slip. */
export function withKeptWords({ session, path, value }: FieldContext, next: unknown): unknown {
  const texts = keptTexts(session);
  const key = session.draftRef + path;
  for (const entry of [value].flat()) if (isOtherAnswer(entry)) texts.set(key + entry.value, entry.text);
  const back = (entry: unknown): unknown =>
    isOtherAnswer(entry) ? { ...entry, text: entry.text || (texts.get(key + entry.value) ?? '') } : entry;
  return Array.isArray(next) ? next.map(back) : back(next);
}
