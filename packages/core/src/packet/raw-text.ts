/** An answer that does not fit its question, as text: a string as it is, anything else as JSON. */
export function rawText(value: unknown): string {
  if (typeof value === 'string') return value;
  try {
    return JSON.stringify(value);
  } catch (error) {
    if (error instanceof RangeError) return '[…]';
    throw error;
  }
}
