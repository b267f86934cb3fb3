import type { OtherAnswer } from '@open-intake/core';

/** The value of one chosen entry: a plain value, or that of an "other, please say". */
export function chosenValue(entry: unknown): string | undefined {
  if (typeof entry === 'string') return entry;
  return isOtherAnswer(entry) ? entry.value : undefined;
}

/** Whether an answer is `{ value, text }`. */
export function isOtherAnswer(entry: unknown): entry is OtherAnswer {
  return typeof entry === 'object' && entry !== null && typeof (entry as OtherAnswer).value === 'string';
}
