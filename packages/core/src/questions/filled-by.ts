import { codeOfPick } from './choice/code-of-pick.ts';

/** The codes of `filledBy` in an envelope. */
export const filledByValues = ['self', 'with-help', 'for-other', 'worker'] as const;
/** Who filled a form in: the person, the person with help, somebody else for them, or a worker. */
export type FilledBy = (typeof filledByValues)[number];

/** Whether somebody else than the person fills the form in, or helps: they are spoken to in words of their own where a form has them. */
export function isHelper(filledBy: FilledBy | undefined): boolean {
  return filledBy !== undefined && filledBy !== 'self';
}

/** Who an answer to a question with the role `filled-by` says fills the form in; undefined for a code that is not the envelope's. */
export function filledByOf(answer: unknown): FilledBy | undefined {
  const code = codeOfPick(answer);
  return filledByValues.find((value) => value === code);
}
