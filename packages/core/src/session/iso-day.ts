/** The day of a moment where the device is, as `YYYY-MM-DD` (ISO 8601). */
export function isoDay(moment: Date): string {
  const part = (number: number, digits: number): string => String(number).padStart(digits, '0');
  return [part(moment.getFullYear(), 4), part(moment.getMonth() + 1, 2), part(moment.getDate(), 2)].join('-');
}
