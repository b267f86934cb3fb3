import { deviceName } from '../store/device-name.ts';
import type { Vault } from '../store/vault.ts';
import type { Sleep } from '../waiting/pause.ts';
import { type Lease, lockLease, rowLease } from './lease.ts';
import { type Heard, type PageChannel, pageChannel } from './page-channel.ts';

/** The pages of one origin that share what a device keeps: which of them sends, and what they tell each other. */
export interface Tabs {
  readonly lease: Lease;
  /** Begins to hear and tell. */
  open(heard: Heard): PageChannel;
}

/** Settings of the agreement between tabs. */
export interface TabsOptions {
  readonly vault: Vault;
  /** @default Web Locks, else a row in the storage */
  readonly lease?: Lease | undefined;
  readonly sleep?: Sleep | undefined;
}

/** The tabs that share a vault. */
export function tabsOf({ vault, lease, sleep }: TabsOptions): Tabs {
  return { lease: lease ?? findLease(vault, sleep), open: (heard) => pageChannel(deviceName, heard) };
}

function findLease(vault: Vault, sleep?: Sleep): Lease {
  const { locks } = globalThis.navigator as Partial<Navigator>;
  if (locks !== undefined) return lockLease(locks, deviceName);
  return rowLease(vault.database, crypto.randomUUID(), sleep);
}
