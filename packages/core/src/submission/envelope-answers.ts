import { everyQuestion } from '../form/every-question.ts';
import type { FormDefinition } from '../form/form-definition.ts';
import type { Question } from '../questions/question.ts';
import { factsOf } from '../questions/question-facts.ts';
import { traitsOf } from '../questions/question-traits.ts';
import type { Submission } from './submission.ts';

/** The questions whose answers travel at the envelope's top level: contact safety and consents. */
export function envelopeQuestions(form: FormDefinition): readonly Question[] {
  return [...everyQuestion(form)]
    .map(({ question }) => question)
    .filter((question) => traitsOf(question).travels === 'envelope');
}

/** What was answered beside `answers`, by question id, as a session had it. */
export function envelopeAnswers(form: FormDefinition, submission: Submission): Readonly<Record<string, unknown>> {
  const pairs = envelopeQuestions(form).map(
    (question) => [question.id, factsOf(question).inEnvelope?.(question, submission)] as const,
  );
  return Object.fromEntries(pairs.filter(([, answer]) => answer !== undefined));
}
