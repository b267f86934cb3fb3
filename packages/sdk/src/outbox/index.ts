export { createDelivery } from '../delivery/create-delivery.ts';
export type { Delivery, DeliveryClient, DeliveryOptions, OrderOptions } from '../delivery/delivery.types.ts';
export type { DeliveryState, OnItsWay, Stage } from '../delivery/delivery-state.ts';
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
export { createDeviceStore, type DeviceStoreOptions } from '../store/device-store.ts';
export { createMemoryStore } from '../store/memory-store.ts';
export type { FrozenFacts, KeptIn, Store, Written } from '../store/store.ts';
export { Vault } from '../store/vault.ts';
export { type Lease, lockLease, rowLease } from '../tabs/lease.ts';
export { type Tabs, type TabsOptions, tabsOf } from '../tabs/tabs.ts';
export { createOutbox } from './create-outbox.ts';
export type {
  Outbox,
  OutboxClient,
  OutboxItem,
  OutboxOptions,
  OutboxSendOptions,
  Unsent,
} from './outbox.types.ts';
