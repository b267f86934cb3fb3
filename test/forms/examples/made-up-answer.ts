import {
  addressParts,
  type Choice,
  currencyDecimals,
  type Question,
  type QuestionType,
  scalePoints,
  usualAddressParts,
} from '@open-intake/core';
import fc from 'fast-check';
import { madeUpContact } from './made-up-contact.ts';
import { madeUpFile } from './made-up-file.ts';
import { aName, anEmail, aPhone, aSaying, type Next, pick, shuffled, some, whole } from './made-up-words.ts';

/** What a person who makes up an answer can see and knows. */
export interface AskedOf {
  /** The choices that the question offers now. */
  readonly choices: readonly Choice[];
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly next: Next;
}

type Maker<Q extends Question> = (question: Q, asked: AskedOf) => unknown;
type QuestionOf<Type extends QuestionType> = Extract<Question, { readonly type: Type }>;

const makers: { readonly [Type in QuestionType]: Maker<QuestionOf<Type>> } = {
  text: (question, { next }) => oneLine(question, next),
  longText: (_question, { next }) => `${aSaying(next)}\n${aSaying(next)}`,
  number: ({ min = 0, max = 40, integer = false }, { next }) =>
    whole(min, Math.min(max, min + 60), next) + (!integer && next() < 0.3 ? 0.5 : 0),
  money: ({ currencies, min = '0', max = '4000' }, { next }) => {
    const currency = pick(currencies, next) ?? '';
    const cents = currencyDecimals(currency) > 0 && next() < 0.5 ? '.50' : '';
    return { amount: `${whole(Number(min), Math.min(Number(max) - 1, 4000), next)}${cents}`, currency };
  },
  date: (question, asked) => someDay(question, asked),
  email: (_question, { next }) => anEmail(next),
  phone: (_question, { next }) => aPhone(next),
  address: ({ parts = usualAddressParts, noFixedAddress = true }, { next }) => {
    if (noFixedAddress && next() < 0.4)
      return { noFixedAddress: true, ...(next() < 0.8 && { landmark: aSaying(next) }) };
    const given = some(parts, next);
    return Object.fromEntries(addressParts.filter((part) => given.includes(part)).map((part) => [part, aSaying(next)]));
  },
  choice: (_question, { choices, next }) => {
    const choice = pick(choices, next);
    return choice && picked(choice, next);
  },
  choices: (_question, { choices, next }) => together(some(choices, next)).map((choice) => picked(choice, next)),
  yesNo: (_question, { next }) => next() < 0.5,
  scale: (question, { next }) => pick(scalePoints(question), next),
  ranking: (_question, { choices, next }) =>
    together(shuffled(some(choices, next), next)).map((choice) => picked(choice, next)),
  language: ({ languages = [] }, { next }) => pick([...languages, 'fr', 'so'], next),
  file: (question, { next }) => madeUpFile(question, next),
  signature: ({ ways = ['drawn', 'typed'] }, { next }) =>
    pick(ways, next) === 'typed'
      ? { kind: 'typed', data: aName(next) }
      : { kind: 'drawn', data: 'M 60 90 L 200 40 L 340 120' },
  consent: ({ decisions = ['yes', 'no'] }, { next }) => pick(decisions, next),
  contactSafety: (question, { next }) => madeUpContact(question, next),
  notice: () => undefined,
  group: () => undefined,
};

/** An answer that a person could give through the fields of the widget; it may break a rule that the author made. */
export function madeUpAnswer(question: Question, asked: AskedOf): unknown {
  return (makers[question.type] as Maker<Question>)(question, asked);
}

function picked({ value, other }: Choice, next: Next): unknown {
  return other === true ? { value, text: aSaying(next) } : value;
}

/** What can be picked together: what stands alone does. */
function together(choices: readonly Choice[]): readonly Choice[] {
  const alone = choices.find(({ exclusive }) => exclusive === true);
  return alone === undefined ? choices : [alone];
}

/** A text for its pattern, or one made of what its constraints look for, or just words. */
function oneLine({ pattern, constraints = [] }: QuestionOf<'text'>, next: Next): string {
  const wanted = pick(
    constraints.flatMap(({ rule }) => textsIn(rule)),
    next,
  );
  const seed = whole(1, 1_000_000, next);
  const fitting = pattern ?? (wanted !== undefined && /[[\]{}()*+?]/.test(wanted) ? wanted : undefined);
  if (fitting !== undefined)
    return fc.sample(fc.stringMatching(new RegExp(`^(?:${fitting})$`)), { numRuns: 1, seed })[0] ?? '';
  return wanted === undefined ? aName(next) : `${wanted}${String(seed).slice(0, whole(0, 6, next))}`;
}

function textsIn(rule: unknown): readonly string[] {
  if (typeof rule === 'string') return [rule];
  if (Array.isArray(rule)) return rule.flatMap(textsIn);
  if (typeof rule !== 'object' || rule === null || 'var' in rule) return [];
  return Object.values(rule).flatMap(textsIn);
}

const dayNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** A day between the bounds, mostly a near one, as exact as the question asks or more. */
function someDay({ min, max, precision = 'year' }: QuestionOf<'date'>, { today, next }: AskedOf): unknown {
  const boundOf = (bound: string) => dayNumber(bound === 'today' ? today : bound);
  const near = next() < 0.5 ? 20 : 30 * 365;
  const first = Math.max(boundOf(min ?? '1930-01-01'), boundOf(today) - near);
  const last = Math.min(boundOf(max ?? '2040-12-31'), boundOf(today) + near);
  const date = new Date(whole(first, last, next) * 86_400_000);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  const exact = pick(['year', 'month', 'day', 'day'] as const, next);
  if (precision === 'day' || exact === 'day') return { year, month, day };
  return precision === 'month' || exact === 'month' ? { year, month } : { year };
}
