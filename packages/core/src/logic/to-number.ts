/** A value as a number, as JsonLogic has it; NaN for what is none, for null too. */
export function toNumber(value: unknown): number {
  if (typeof value === 'string') return Number.parseFloat(value);
  return typeof value === 'number' || typeof value === 'boolean' ? Number(value) : Number.NaN;
}
