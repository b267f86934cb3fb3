import type { Question, SignatureAnswer } from '@open-intake/core';
import type { FieldContext } from '../field.ts';

/** The context of the parts of the signature field. */
export type SignatureContext = FieldContext<Extract<Question, { type: 'signature' }>>;

/** The answer, where it is a signature. */
export function readSignature(value: unknown): SignatureAnswer | undefined {
  const { kind, data }: Partial<SignatureAnswer> = typeof value === 'object' && value !== null ? value : {};
  const isKnown = kind === 'drawn' || kind === 'typed';
  return isKnown && typeof data === 'string' ? { kind, data } : undefined;
}
