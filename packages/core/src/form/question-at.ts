import { pointerParts } from '../json/pointer.ts';
import type { Question } from '../questions/question.ts';
import type { FormDefinition } from './form-definition.ts';

/** The question whose answer a pointer such as `/household/0/age` points to, or undefined. A row is no question. */
export function questionAt(form: FormDefinition, path: string): Question | undefined {
  if (!path.startsWith('/')) return undefined;
  let questions: readonly Question[] = form.sections.flatMap((section) => section.questions);
  let parts = pointerParts(path);
  while (parts.length > 0) {
    const question = questions.find((candidate) => candidate.id === parts[0]);
    if (question === undefined || parts.length === 1) return question;
    if (!('questions' in question)) return undefined;
    const inRow = question.repeat !== undefined;
    if (inRow && !/^(0|[1-9]\d{0,3})$/.test(parts[1] ?? '')) return undefined;
    questions = question.questions;
    parts = parts.slice(inRow ? 2 : 1);
  }
  return undefined;
}
