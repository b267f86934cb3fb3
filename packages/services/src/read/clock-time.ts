/** Minutes after midnight, from `09:00`, `9:00:00`, `0900`, `9 am`, `17:30Z`, `24:00`. Undefined where it is no time. */
export function clockTime(text: string): number | undefined {
  const [, hour, minute = '0', half] =
    /^(\d{1,2})(?::?(\d{2}))?(?::\d{2}(?:\.\d+)?)?\s*([ap])?\.?m?\.?\s*(?:z|[+-]\d{2}:?\d{2})?$/i.exec(text.trim()) ??
    [];
  if (hour === undefined) return undefined;
  const [hours, minutes] = [Number(hour), Number(minute)];
  if (minutes > 59 || hours > 24 || (hours === 24 && minutes > 0)) return undefined;
  if (half === undefined) return hours * 60 + minutes;
  if (hours < 1 || hours > 12) return undefined;
  return ((hours % 12) + (half.toLowerCase() === 'p' ? 12 : 0)) * 60 + minutes;
}
