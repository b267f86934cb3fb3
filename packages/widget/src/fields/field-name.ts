import { picksFreely, type QuestionType } from '@open-intake/core';

/** A field by name: that of a question type, or the other one that a type has for choices which may be searched. */
export type FieldName = QuestionType | 'choice from a list' | 'choices from a list';

/** The parts of a question that say which field draws it. */
export interface FieldSubject {
  readonly type: QuestionType;
  readonly list?: string | undefined;
  readonly display?: string | undefined;
}

/** The field that draws a question: choices of a named list, and those that ask for it, have one that can search. */
export function fieldName(subject: FieldSubject): FieldName {
  const { type, list, display } = subject;
  const isListed = list !== undefined || display === 'search';
  return isListed && picksFreely(subject) ? `${subject.type} from a list` : type;
}
