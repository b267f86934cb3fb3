export { createDrafts, type Drafts, type DraftsOptions, draftAge } from './create-drafts.ts';
export { createOutbox } from './create-outbox.ts';
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
