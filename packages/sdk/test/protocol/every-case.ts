import { bitFlipCases } from './bit-flip-cases.ts';
import { envelopeCases } from './envelope-cases.ts';
import { freshKeyCases } from './fresh-key-cases.ts';
import { keysetCases } from './keyset-cases.ts';
import { paddingCases } from './padding-cases.ts';
import { problemCases } from './problem-cases.ts';
import type { ProtocolCase } from './protocol-case.ts';
import { retryAfterCases } from './retry-after-cases.ts';

export interface ProtocolEffort {
  /** Every how manieth bit of an envelope is flipped. */
  readonly bitStep: number;
  /** How many envelopes are compared. */
  readonly messages: number;
}

/** Every case that a client or a reader meets, to be run in Node and in browsers alike. */
export function everyCase({ bitStep, messages }: ProtocolEffort): readonly ProtocolCase[] {
  return [
    ...envelopeCases,
    ...freshKeyCases(messages),
    ...bitFlipCases(bitStep),
    ...paddingCases,
    ...retryAfterCases,
    ...problemCases,
    ...keysetCases,
  ];
}
