import type { RecipientKey } from '@open-intake/core';
import { SealError } from './seal-error.ts';

/** Throws a `SealError` (`too-few-keys`) unless those who read can open it, and somebody can when they lost their key. */
export function requireBothRoles(recipients: readonly Pick<RecipientKey, 'role'>[]): void {
  const roles = recipients.map(({ role }) => role);
  if (!roles.includes('intake') || !roles.includes('recovery')) throw new SealError('too-few-keys');
}
