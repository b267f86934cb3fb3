import { strippedCopy } from '../picture/stripped-copy.ts';

/**
 * An answer that does not fit its question, as text: a string as it is, anything else as JSON. Pictures in it say nothing of
 * where they were taken.
 */
export function rawText(value: unknown): string {
  try {
    const copy = strippedCopy(value);
    return typeof copy === 'string' ? copy : JSON.stringify(copy);
  } catch (error) {
    if (error instanceof RangeError) return '[…]';
    throw error;
  }
}
