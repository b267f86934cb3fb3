/** Why something cannot be sealed, opened or trusted. */
export type SealCode =
  // The keyset
  | 'not-a-keyset'
  | 'wrong-root'
  | 'bad-signature'
  | 'rolled-back'
  | 'expired'
  | 'too-few-keys'
  | 'too-many-keys'
  // The envelope
  | 'too-large'
  | 'not-an-envelope'
  | 'bad-header'
  | 'bad-recipients'
  | 'unknown-key'
  | 'wrong-key'
  | 'changed'
  | 'bad-commitment'
  | 'bad-padding'
  | 'bad-length'
  | 'other-submission'
  // A private key
  | 'not-a-key';

/** Something about sealing that did not hold. `message` is for developers; it carries no answer and no key. */
export class SealError extends Error {
  override readonly name = 'SealError';
  readonly code: SealCode;

  constructor(code: SealCode) {
    super(`${code}: what it means and what to do is in docs/sealing.md.`);
    this.code = code;
  }
}
