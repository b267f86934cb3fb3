export { createDrafts, type Drafts } from '../drafts/create-drafts.ts';
export {
  createLockedDrafts,
  fewestDigits,
  type LockedDrafts,
  type Opened,
  triesAllowed,
} from '../drafts/create-locked-drafts.ts';
export { type DraftsOptions, draftAge } from '../drafts/draft-slot.ts';
export { deviceName } from '../store/device-name.ts';
export { Vault } from '../store/vault.ts';
export { type Lease, lockLease, rowLease } from '../tabs/lease.ts';
export { createOutbox } from './create-outbox.ts';
export type {
  KeptIn,
  Outbox,
  OutboxClient,
  OutboxItem,
  OutboxOptions,
  OutboxSendOptions,
  Unsent,
} from './outbox.types.ts';
