/** Why a call did not end well although the same call may work later. */
export type WaitingCode = 'network' | 'timeout' | 'busy' | 'unverified' | 'in-flight';

/** Why the same bytes will not be taken however often they are sent. */
export type HeldCode =
  | 'changed-on-the-way'
  | 'not-allowed'
  | 'not-here'
  | 'stale-form'
  | 'too-large'
  | 'not-sealed'
  | 'sealed-only'
  | 'key-reused'
  | 'out-of-date'
  | 'not-understood';

/** The closed list of codes of this SDK's errors. */
export type IntakeErrorCode =
  | WaitingCode
  | HeldCode
  | 'rejected'
  | 'sealed'
  | 'changed'
  | 'unexpected-content'
  | 'insecure-address'
  | 'no-web-crypto';
