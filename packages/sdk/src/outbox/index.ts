export { createDrafts, type Drafts } from './create-drafts.ts';
export {
  createLockedDrafts,
  fewestDigits,
  type LockedDrafts,
  type Opened,
  triesAllowed,
} from './create-locked-drafts.ts';
export { createOutbox } from './create-outbox.ts';
export { type DraftsOptions, draftAge } from './draft-slot.ts';
export { type Lease, lockLease, rowLease } from './lease.ts';
export type {
  KeptIn,
  Outbox,
  OutboxClient,
  OutboxItem,
  OutboxOptions,
  OutboxSendOptions,
  Unsent,
} from './outbox.types.ts';
export { Vault } from './vault.ts';
