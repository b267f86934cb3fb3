import { ownChoices } from '../form/all-choices.ts';
import { everyQuestion } from '../form/every-question.ts';
import type { FormDefinition } from '../form/form-definition.ts';
import type { Question } from '../questions/question.ts';
import { factsOf } from '../questions/question-facts.ts';
import { traitsOf } from '../questions/question-traits.ts';
import { reachOf } from '../questions/ways-to-reach.ts';
import type { Answered } from './answered.ts';
import type { HelperKnows, PacketHelper } from './packet.types.ts';

/**
 * Who asks for somebody else: questions with the role `helper`, or in a group that has it. The first text is the name, the
 * first phone the number, and the first question to answer with yes or no is whether the person knows.
 */
export function packetHelper(form: FormDefinition, answered: readonly Answered[]): PacketHelper {
  const questions = helperQuestions(form);
  const first = (says: (question: Question) => boolean | undefined) =>
    answered.find(({ question }) => says(question) && questions.includes(question))?.item.values[0];
  const asksIfKnown = questions.find((question) => asksYesOrNo(form, question));
  const name = first(saysName);
  const phone = first(saysPhone);
  return {
    ...(name && { name }),
    ...(phone && { phone }),
    ...(asksIfKnown && { knows: knowsBy(answered.find(({ question }) => question === asksIfKnown)?.value) }),
  };
}

/** The answers that stand in the helper's place on the packet, each once. */
export function isInHelperPlace(form: FormDefinition, answered: readonly Answered[]): (one: Answered) => boolean {
  const questions = helperQuestions(form);
  const first = new Map<keyof PacketHelper, Answered>();
  for (const one of answered) {
    const { question } = one;
    const place = placeOf(form, question);
    if (place !== undefined && questions.includes(question) && !first.has(place)) first.set(place, one);
  }
  return (one) => [...first.values()].includes(one);
}

/** The questions about who fills the form in for somebody else. */
export function helperQuestions(form: FormDefinition): readonly Question[] {
  return [...everyQuestion(form)]
    .filter(({ question, groups }) => [question, ...groups].some(({ role }) => role === 'helper'))
    .map(({ question }) => question);
}

const saysName = (question: Question) => factsOf(question).isLine;
const saysPhone = (question: Question) => reachOf(question) === 'by-phone';

/** What of a helper the answer to a question says, if anything. */
function placeOf(form: FormDefinition, question: Question): keyof PacketHelper | undefined {
  if (asksYesOrNo(form, question)) return 'knows';
  if (saysName(question)) return 'name';
  return saysPhone(question) ? 'phone' : undefined;
}

function asksYesOrNo(form: FormDefinition, question: Question): boolean {
  if (factsOf(question).inRules === 'boolean') return true;
  if (traitsOf(question).picks !== 'one') return false;
  const values = ownChoices(form, question).map(({ value }) => value);
  return values.includes('yes') && values.includes('no');
}

function knowsBy(answer: unknown): HelperKnows {
  if (answer === undefined) return 'not-answered';
  if (answer === true || answer === 'yes') return 'yes';
  return answer === false || answer === 'no' ? 'no' : 'unsure';
}
