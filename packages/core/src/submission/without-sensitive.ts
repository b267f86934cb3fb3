import type { Answers } from '../evaluation/answer-at.ts';
import { allChoices } from '../form/all-choices.ts';
import type { FormDefinition } from '../form/form-definition.ts';
import type { AnswerText } from '../questions/answer-text.ts';
import type { Question } from '../questions/question.ts';
import { factsOf } from '../questions/question-facts.ts';
import { holdsQuestions } from '../questions/question-traits.ts';
import { isReachedSafely } from '../questions/ways-to-reach.ts';

/**
 * The answers that may stand on a screen or a paper that somebody else sees: none of a `sensitive` or `deviceOnly` question, no
 * `sensitive` choice, no way to reach the person, nothing in their own words, and no group. Keys are ids of questions.
 */
export function withoutSensitive(form: FormDefinition, answers: Answers): Answers {
  const entries = form.sections
    .flatMap(({ questions }) => questions)
    .filter((question) => !isHidden(question) && Object.hasOwn(answers, question.id))
    .map(
      (question) =>
        [question.id, withoutWords(question, withoutChoices(form, question, answers[question.id]))] as const,
    );
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function isHidden(question: Question): boolean {
  return (
    question.sensitive === true || question.deviceOnly === true || isReachedSafely(question) || holdsQuestions(question)
  );
}

/** Without `sensitive` choices, and without a choice that the person put into words of their own. */
function withoutChoices(form: FormDefinition, question: Question, value: unknown): unknown {
  const choices = allChoices(form, question);
  if (choices.length === 0) return value;
  const shown = new Set(choices.flatMap((choice) => (choice.sensitive ? [] : choice.value)));
  const isShown = (picked: unknown) => typeof picked === 'string' && shown.has(picked);
  if (!Array.isArray(value)) return isShown(value) ? value : undefined;
  const kept = value.filter(isShown);
  return kept.length > 0 ? kept : undefined;
}

function withoutWords(question: Question, value: unknown): unknown {
  if (value === undefined) return undefined;
  const words = { language: 'en', ownLanguage: 'en', choice: () => undefined };
  return factsOf(question).toText(value, question, words).some(isOwn) ? undefined : value;
}

/** Words, a file or a signature of the person's own. */
function isOwn({ own, file, drawing }: AnswerText): boolean {
  return own === true || file !== undefined || drawing !== undefined;
}
