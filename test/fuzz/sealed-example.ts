import { readFileSync } from 'node:fs';
import type { Keyset, SealedSubmission } from '@open-intake/core';
import type { PrivateJwk } from '@open-intake/sdk/seal';

interface SealedExample {
  readonly pin: string;
  readonly root: PrivateJwk;
  readonly intake: PrivateJwk;
  readonly receipt: PrivateJwk;
  readonly keyset: Keyset;
  readonly envelope: SealedSubmission;
  /** The submission in the envelope. */
  readonly content: {
    readonly id: string;
    readonly form: { readonly id: string; readonly version: string; readonly hash: string };
  };
}

/** Keys of no agency and an envelope, always the same, so that an input that is kept means the same in every run. */
export const sealedExample = JSON.parse(
  readFileSync(new URL('sealed-example.json', import.meta.url), 'utf8'),
) as SealedExample;
