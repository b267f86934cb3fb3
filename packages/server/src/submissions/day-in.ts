const calendars = new Map<string, Intl.DateTimeFormat>();

/** The day (ISO 8601) that it is at a moment in a time zone (IANA). */
export function dayIn(timeZone: string, moment: Date): string {
  const calendar = calendars.get(timeZone) ?? newCalendar(timeZone);
  return calendar.format(moment);
}

/** Making one costs more than all its use for a submission. */
function newCalendar(timeZone: string): Intl.DateTimeFormat {
  const calendar = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  calendars.set(timeZone, calendar);
  return calendar;
}
