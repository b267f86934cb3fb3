/** A line of the log with its time in UTC: `2027-01-31T09:00:00.000Z retention: 2 deleted`. */
export function withTime(line: string, now: Date = new Date()): string {
  return line
    .split('\n')
    .map((part) => `${now.toISOString()} ${part}`)
    .join('\n');
}
