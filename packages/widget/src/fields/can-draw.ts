import { holdsQuestions, type Question } from '@open-intake/core';
import { type FieldName, fieldName } from './field-name.ts';

/** Whether a loaded set of types is enough to draw some questions, those inside groups too. */
export function canDraw(types: ReadonlySet<FieldName>, questions: readonly Question[]): boolean {
  return questions.every(
    (question) => types.has(fieldName(question)) && (!holdsQuestions(question) || canDraw(types, question.questions)),
  );
}
