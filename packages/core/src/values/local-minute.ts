/** A moment where the device is, to the minute, as `YYYY-MM-DDTHH:MM` (ISO 8601). Its first ten characters are the day. */
export function localMinute(moment: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  const year = String(moment.getFullYear()).padStart(4, '0');
  const day = [year, two(moment.getMonth() + 1), two(moment.getDate())].join('-');
  return `${day}T${two(moment.getHours())}:${two(moment.getMinutes())}`;
}
