import { isDateAnswer } from '../questions/date/date-schema.ts';
import { daysBetween, isoDate } from '../values/calendar-day.ts';
import type { Answered } from './answered.ts';
import type { Packet } from './packet.types.ts';

/**
 * The dates a person must not miss: answers with the role `deadline-date`, each said with what was picked for
 * `deadline-kind`, else with its own question. `daysLeft` only where the day is exact.
 */
export function packetDates(answered: readonly Answered[], today: string | undefined): Packet['dates'] {
  const kind = answered.find(({ question }) => question.role === 'deadline-kind');
  return deadlineDates(answered).flatMap(({ value, item }) => {
    if (!isDateAnswer(value)) return [];
    const date = isoDate(value);
    const isExact = value.day !== undefined && today !== undefined;
    const { text, lang, dir } = kind?.item.values[0] ?? item.question;
    const code = kind?.item.values.length === 1 && kind.item.values[0]?.code;
    const pieces = kind?.item.values.map((piece) => piece.text).join(' · ') ?? text;
    const about = value.approx === true && { approx: true };
    return [
      {
        what: { text: pieces, lang, dir },
        ...(code && { kind: code }),
        date,
        ...(isExact && { daysLeft: daysBetween(today, date) }),
        ...about,
      },
    ];
  });
}

/** The answers that say such a date and can be read as one. */
export function deadlineDates(answered: readonly Answered[]): readonly Answered[] {
  return answered.filter(({ question, value }) => question.role === 'deadline-date' && isDateAnswer(value));
}
