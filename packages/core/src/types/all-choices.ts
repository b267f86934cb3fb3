import type { FormDefinition, Question } from '../form/form-definition.ts';
import { findQuestion } from './every-question.ts';
import type { Choice } from './question-common.ts';

/**
 * Every choice a question can ever offer, in order: those of the question named by `choicesFrom`, then its own; each value
 * once. A plain string is given as `{ value }`. Empty for a question without choices.
 */
export function allChoices(form: FormDefinition, question: Question): readonly Choice[] {
  const choices = new Map<string, Choice>();
  for (const source of choiceSources(form, question).slice().reverse()) {
    for (const choice of ownChoices(source)) choices.set(choice.value, choice);
  }
  return [...choices.values()];
}

/** The question itself and, by `choicesFrom`, the questions its choices come from: the nearest first. */
export function choiceSources(form: FormDefinition, question: Question): readonly Question[] {
  const sources: Question[] = [];
  let next: Question | undefined = question;
  while (next !== undefined && !sources.includes(next)) {
    sources.push(next);
    next = 'choicesFrom' in next && next.choicesFrom !== undefined ? findQuestion(form, next.choicesFrom) : undefined;
  }
  return sources;
}

/** The choices written in the question itself, as objects. */
export function ownChoices(question: Question): readonly Choice[] {
  if (!('choices' in question) || question.choices === undefined) return [];
  return question.choices.map((choice) => (typeof choice === 'string' ? { value: choice } : choice));
}
