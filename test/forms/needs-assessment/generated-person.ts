import { everyQuestion, type FormDefinition, ownChoices, type Question } from '@open-intake/core';
import type { Said } from './visit.ts';

/** A stream of numbers from 0 (included) to 1 (excluded), the same for the same seed (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Answers of an invented person to every question of a form, by pointer; a few questions are passed over. The same seed
 * gives the same person. Whether a question is ever asked of them is for the session to say.
 *
 * @example visit(generatedPerson(form, 7))
 */
export function generatedPerson(form: FormDefinition, seed: number): Said {
  const next = numbersFrom(seed);
  const said: Record<string, unknown> = {};
  for (const { question, groups } of everyQuestion(form)) {
    const path = [...groups, question].map(({ id, ...rest }) => (isRepeating(rest) ? `${id}/0` : id)).join('/');
    const value = next() < 0.1 ? undefined : answerTo(form, question, next);
    if (value !== undefined) said[`/${path}`] = value;
  }
  return said;
}

const isRepeating = (question: object) => 'repeat' in question && question.repeat !== undefined;

function pick<Item>(items: readonly Item[], next: () => number): Item | undefined {
  return items[Math.floor(next() * items.length)];
}

const words = ['Amina', 'Jean-Luc', "O'Neill", 'Nguyễn', 'محمد', '60626', 'Clark y Devon', 'No sé, pregunten por mí'];

/** One answer, or none for what is no question. */
function answerTo(form: FormDefinition, question: Question, next: () => number): unknown {
  switch (question.type) {
    case 'text':
    case 'longText':
      return pick(words, next);
    case 'number':
      return Math.floor(next() * Math.min(5, question.max ?? 5));
    case 'date':
      return {
        year: 2026,
        month: 11 + Math.floor(next() * 2),
        ...(next() < 0.8 || question.deadline === true ? { day: 1 + Math.floor(next() * 28) } : {}),
      };
    case 'email':
      return 'amina@example.org';
    case 'phone':
      return '312 555 0111';
    case 'yesNo':
      return next() < 0.5;
    case 'language':
      return pick(question.languages ?? ['en'], next);
    case 'consent':
      return pick(question.decisions ?? ['yes', 'no', 'ask'], next);
    case 'contactSafety':
      return {
        ways: [{ way: 'call', to: '312 555 0111', messageOk: 'unknown', nameOk: false, othersSee: true }],
        clientWill: ['visit'],
        times: ['evenings'],
      };
    case 'choice':
      return oneChoice(form, question, next);
    case 'choices':
      return someChoices(form, question, next);
    case 'notice':
    case 'group':
      return undefined;
  }
}

const chosen = ({ value, other }: { readonly value: string; readonly other?: boolean | undefined }) =>
  other ? { value, text: 'Algo más' } : value;

function oneChoice(form: FormDefinition, question: Extract<Question, { type: 'choice' }>, next: () => number): unknown {
  const source = [...everyQuestion(form)].find(({ question: { id } }) => id === question.choicesFrom)?.question;
  const choice = pick([...(source ? ownChoices(form, source) : []), ...ownChoices(form, question)], next);
  return choice && chosen(choice);
}

/** Some choices in the form's order; an exclusive one alone. */
function someChoices(
  form: FormDefinition,
  question: Extract<Question, { type: 'choices' }>,
  next: () => number,
): unknown {
  const wanted = next() * 0.6;
  const some = ownChoices(form, question).filter(() => next() < wanted);
  const alone = some.find(({ exclusive }) => exclusive);
  if (alone) return [alone.value];
  return some.length > 0 ? some.map(chosen) : undefined;
}
