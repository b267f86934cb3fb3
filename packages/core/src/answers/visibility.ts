import type { Choice } from '../questions/choice/choice-list.ts';
import type { Question } from '../questions/question.ts';

/** What is known about what a person saw, given their answers. Pointers are those of answers (`/household/0/age`). */
export interface Visibility {
  /** Certainly not shown. */
  isHidden(question: Question, path: string): boolean;
  /** Certainly shown. Neither holds where it hangs on what this side does not know. */
  isShown(question: Question, path: string): boolean;
  /** The choices offered there, with those that may have been. */
  choices(question: Question, path: string): readonly Choice[];
  /** The answer there without picks that are no longer offered: they are kept in memory and count as not picked. */
  inUse(question: Question, path: string, answer: unknown): unknown;
  /** Ids of the constraints that the answer there certainly breaks. */
  broken(path: string): readonly string[];
}
