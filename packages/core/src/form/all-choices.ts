import type { Choice } from '../questions/choice/choice-list.ts';
import type { Question } from '../questions/question.ts';
import { findQuestion } from './every-question.ts';
import type { FormDefinition } from './form-definition.ts';

/**
 * Every choice a question can ever offer, in order: those of the question named by `choicesFrom`, then its own; each value
 * once. A plain string is given as `{ value }`. Empty for a question without choices.
 */
export function allChoices(form: FormDefinition, question: Question): readonly Choice[] {
  const [first = question, ...others] = choiceSources(form, question);
  if (others.length === 0) return ownChoices(form, first);
  const choices = new Map<string, Choice>();
  for (const source of [...others.reverse(), first]) {
    for (const choice of ownChoices(form, source)) choices.set(choice.value, choice);
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

/** A list as an author writes it. */
type WrittenList = readonly (string | Choice)[];

const read = new WeakMap<WrittenList, readonly Choice[]>();

/** The choices of the question itself, as objects: those written in it, or those of the form's list that it names. */
export function ownChoices(form: FormDefinition, question: Question): readonly Choice[] {
  const list = 'list' in question && question.list !== undefined ? form.lists?.[question.list] : undefined;
  const written = list ?? ('choices' in question ? question.choices : undefined);
  return written === undefined ? [] : asChoices(written);
}

/** A list as objects; the same ones each time, so that what is known of a list of thousands is found out once. */
export function asChoices(written: WrittenList): readonly Choice[] {
  let choices = read.get(written);
  if (choices === undefined) {
    choices = written.map((choice) => (typeof choice === 'string' ? { value: choice } : choice));
    read.set(written, choices);
  }
  return choices;
}
