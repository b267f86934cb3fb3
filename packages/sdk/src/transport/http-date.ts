const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const time = '(?<hour>\\d\\d):(?<minute>\\d\\d):(?<second>\\d\\d)';
const month = '(?<month>[A-Z][a-z]{2})';

/** The three forms of RFC 9110 §5.6.7: IMF-fixdate, RFC 850, asctime. */
const forms = [
  new RegExp(`^[A-Z][a-z]{2}, (?<day>\\d\\d) ${month} (?<year>\\d{4}) ${time} GMT$`),
  new RegExp(`^[A-Z][a-z]{5,8}, (?<day>\\d\\d)-${month}-(?<year>\\d\\d) ${time} GMT$`),
  new RegExp(`^[A-Z][a-z]{2} ${month} (?<day>[ \\d]\\d) ${time} (?<year>\\d{4})$`),
];

/**
 * Reads an HTTP date (RFC 9110 §5.6.7) as milliseconds since 1970, or `undefined`. Written out because engines differ in
 * what `Date.parse` takes. `near` (same unit) says which century a two-digit year means: never more than 50 years after it.
 */
export function parseHttpDate(text: string, near: number): number | undefined {
  for (const form of forms) {
    const parts = form.exec(text)?.groups;
    if (parts === undefined) continue;
    const monthIndex = months.indexOf(parts.month ?? '');
    if (monthIndex < 0) return undefined;
    const [day, hour, minute, second] = [parts.day, parts.hour, parts.minute, parts.second].map(Number);
    const at = (year: number) => Date.UTC(year, monthIndex, day, hour, minute, second);
    const written = parts.year ?? '';
    return written.length === 4 ? at(Number(written)) : at(nearYear(Number(written), near));
  }
  return undefined;
}

function nearYear(twoDigits: number, near: number): number {
  const current = new Date(near).getUTCFullYear();
  const year = current - (current % 100) + twoDigits;
  return year > current + 50 ? year - 100 : year;
}
