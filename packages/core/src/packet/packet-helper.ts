import type { FormDefinition, Question } from '../form/form-definition.ts';
import { ownChoices } from '../types/all-choices.ts';
import { everyQuestion } from '../types/every-question.ts';
import type { Answered } from './answered.ts';
import type { HelperKnows, PacketHelper } from './packet.types.ts';

/**
 * Who asks for somebody else: questions with the role `helper`, or in a group that has it. The first text is the name, the
 * first phone the number, and the first question to answer with yes or no is whether the person knows.
 */
export function packetHelper(form: FormDefinition, answered: readonly Answered[]): PacketHelper {
  const questions = helperQuestions(form);
  const ofType = (type: Question['type']) =>
    answered.find(({ question }) => question.type === type && questions.includes(question))?.item.values[0];
  const asksIfKnown = questions.find((question) => asksYesOrNo(form, question));
  const name = ofType('text');
  const phone = ofType('phone');
  return {
    ...(name && { name }),
    ...(phone && { phone }),
    ...(asksIfKnown && { knows: knowsBy(answered.find(({ question }) => question === asksIfKnown)?.value) }),
  };
}

/** The answers that stand in the helper's place on the packet, each once. */
export function isInHelperPlace(form: FormDefinition, answered: readonly Answered[]): (one: Answered) => boolean {
  const questions = helperQuestions(form);
  const first = new Map<string, Answered>();
  for (const one of answered) {
    const { question } = one;
    const place = asksYesOrNo(form, question) ? 'knows' : question.type;
    if (questions.includes(question) && !first.has(place)) first.set(place, one);
  }
  return (one) => ['text', 'phone', 'knows'].some((place) => first.get(place) === one);
}

/** The questions about who fills the form in for somebody else. */
export function helperQuestions(form: FormDefinition): readonly Question[] {
  return [...everyQuestion(form)]
    .filter(({ question, groups }) => [question, ...groups].some(({ role }) => role === 'helper'))
    .map(({ question }) => question);
}

function asksYesOrNo(form: FormDefinition, question: Question): boolean {
  if (question.type === 'yesNo') return true;
  if (question.type !== 'choice') return false;
  const values = ownChoices(form, question).map(({ value }) => value);
  return values.includes('yes') && values.includes('no');
}

function knowsBy(answer: unknown): HelperKnows {
  if (answer === undefined) return 'not-answered';
  if (answer === true || answer === 'yes') return 'yes';
  return answer === false || answer === 'no' ? 'no' : 'unsure';
}
