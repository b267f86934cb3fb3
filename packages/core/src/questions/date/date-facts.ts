import { type DateAnswer, isoDate } from '../../values/calendar-day.ts';
import { dateText } from '../../values/date-text.ts';
import type { QuestionFacts } from '../question-facts.types.ts';
import type { DateQuestion } from './date-schema.ts';

/** Facts of a date: it is read in the words of the reader, with ISO 8601 as its code; a deadline with its weekday. */
export const dateFacts: QuestionFacts<DateQuestion> = {
  inRules: 'date',
  range: ({ min, max }) => (min !== undefined && min === max ? { min: 0, max: 0 } : undefined),
  toText: (value, { deadline }, words) => {
    const date = value as DateAnswer;
    const text = dateText(date, words.language, deadline === true);
    return [{ ...text, code: isoDate(date), ...(date.approx === true && { approx: true }) }];
  },
};
