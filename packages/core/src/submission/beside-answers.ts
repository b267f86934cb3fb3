import type { FormDefinition, Question } from '../form/form-definition.ts';
import { everyQuestion } from '../types/every-question.ts';
import { typeOf } from '../types/registry.ts';
import type { Submission } from './submission.ts';

/** The questions whose answers travel at the envelope's top level: contact safety and consents. */
export function questionsBeside(form: FormDefinition): readonly Question[] {
  return [...everyQuestion(form)]
    .map(({ question }) => question)
    .filter((question) => typeOf(question).travels === 'envelope');
}

/** What was answered beside `answers`, by question id, as a session had it. */
export function answersBeside(form: FormDefinition, submission: Submission): Readonly<Record<string, unknown>> {
  const pairs = questionsBeside(form).map(
    (question) => [question.id, typeOf(question).beside?.(question, submission)] as const,
  );
  return Object.fromEntries(pairs.filter(([, answer]) => answer !== undefined));
}
