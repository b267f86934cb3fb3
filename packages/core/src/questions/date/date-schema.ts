import * as z from 'zod/mini';
import type { AnswerCode } from '../../issues/answer-codes.ts';
import type { Issue } from '../../issues/issue.ts';
import { type DateAnswer, daySpan, daysInMonth, isRealDay } from '../../values/calendar-day.ts';
import { rawIssue } from '../answer-issues.ts';
import { orderIssues } from '../bound-issues.ts';
import { questionCommon } from '../question-common.ts';
import type { QuestionSchemas } from '../question-schemas.types.ts';

const bound = z.union([z.literal('today'), z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))]);

/**
 * A Gregorian date in three boxes, as exact as the person knows it; a deadline in days as people think of them. Value: `{ year, month?,
 * day?, approx? }`.
 */
export const dateQuestionSchema = z.strictObject({
  ...questionCommon,
  type: z.literal('date'),
  /** ISO 8601 or `today`, inclusive. @default 1900-01-01 */
  min: z.optional(bound),
  /** @default 2100-12-31 */
  max: z.optional(bound),
  /** How exact the answer must be. @default 'year', of a deadline 'day' */
  precision: z.optional(z.enum(['year', 'month', 'day'])),
  /** Asked in days as people think of them: today, tomorrow, this week (`approx`), or a day whose year goes without saying. */
  deadline: z.optional(z.boolean()),
});

/** A question of the type `date`. */
export type DateQuestion = z.infer<typeof dateQuestionSchema>;

type NoDate = Extract<AnswerCode, 'not-a-date' | 'no-such-day'>;

const answerSchema = (code: NoDate) =>
  z.strictObject(
    {
      year: z.int(code),
      month: z.optional(z.int(code)),
      day: z.optional(z.int(code)),
      approx: z.optional(z.boolean('wrong-type')),
    },
    'wrong-type',
  );
const dateAnswerSchema = answerSchema('not-a-date');
/** Where the year goes without saying, what is missing is something else. */
const deadlineAnswerSchema = answerSchema('no-such-day');

/** How its answers and its definition are checked. */
export const dateSchemas: QuestionSchemas<DateQuestion> = {
  answer: (question, { today }) =>
    (question.deadline === true ? deadlineAnswerSchema : dateAnswerSchema).check((context) => {
      const code = dateProblem(context.value as DateAnswer, question, today);
      if (code !== undefined) context.issues.push(rawIssue(code));
    }),
  definitionIssues: function* ({ min, max, deadline, precision = 'day' }) {
    if (deadline === true && precision !== 'day') yield { code: 'deadline-not-by-day', path: '/precision' };
    yield* dayIssues(min, '/min');
    yield* dayIssues(max, '/max');
    if (min !== 'today' && max !== 'today') yield* orderIssues(min, max, '/min');
  },
};

function* dayIssues(day: string | undefined, path: string): Generator<Issue> {
  if (day !== undefined && day !== 'today' && !isRealDay(day)) yield { code: 'impossible-date', path };
}

function dateProblem(
  date: DateAnswer,
  { min = '1900-01-01', max = '2100-12-31', deadline = false, precision = deadline ? 'day' : 'year' }: DateQuestion,
  today: string | undefined,
) {
  if (date.year >= 0 && date.year < 100) return 'two-digit-year';
  if (!isRealDate(date)) return deadline ? 'no-such-day' : 'not-a-date';
  if ((precision !== 'year' && date.month === undefined) || (precision === 'day' && date.day === undefined))
    return 'date-incomplete';
  const [earliest, latest] = [min, max].map((bound) => (bound === 'today' ? today : bound));
  const { first, last } = daySpan(date);
  const isEarly = earliest !== undefined && last < earliest;
  const isLate = latest !== undefined && first > latest;
  if ((isEarly || isLate) && isOtherCalendar(date.year)) return 'other-calendar';
  if (isEarly) return 'date-too-early';
  return isLate ? 'date-too-late' : undefined;
}

function isRealDate({ year, month, day }: DateAnswer): boolean {
  if (year < 0 || year > 9999 || (day !== undefined && month === undefined)) return false;
  if (month !== undefined && (month < 1 || month > 12)) return false;
  return day === undefined || (day >= 1 && day <= daysInMonth(year, month ?? 1));
}

/** Years that people write in the Islamic and Persian calendars (1300–1499) or the Buddhist one (2440–2640) today. */
function isOtherCalendar(year: number): boolean {
  return (year >= 1300 && year < 1500) || (year >= 2440 && year <= 2640);
}

/** True for a date answer of a real day, month or year. */
export function isDateAnswer(value: unknown): value is DateAnswer {
  return dateAnswerSchema.safeParse(value).success && isRealDate(value as DateAnswer);
}
