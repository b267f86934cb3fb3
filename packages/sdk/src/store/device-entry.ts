import type { FrozenSubmission } from '../submission/frozen-submission.ts';
import type { Content } from './ciphertext.ts';
import type { Kept } from './vault.ts';

/** A frozen submission as it is kept: what is said of the bytes, and the bytes as they are. */
export interface DeviceEntry {
  readonly frozen: FrozenSubmission;
  /** Where it is posted to. */
  readonly address: string;
  /** When it was frozen, by this device's clock, in milliseconds. */
  readonly at: number;
}

/** What is encrypted: the bytes are never looked into, sealed to the agency's keys or not. */
export function toContent({ frozen, address, at }: DeviceEntry): Content {
  const { bytes, ...about } = frozen;
  return { facts: { address, at, about }, bytes };
}

/** The entry in what was kept; undefined where it is none. */
export function readEntry({ id, content }: Kept): DeviceEntry | undefined {
  const facts = content?.facts as Partial<{ address: string; at: number; about: Omit<FrozenSubmission, 'bytes'> }>;
  if (content === undefined || facts.about?.id !== id || facts.address === undefined) return undefined;
  return { frozen: { ...facts.about, bytes: content.bytes }, address: facts.address, at: facts.at ?? 0 };
}

/** Milliseconds since it was frozen. A clock that was set back makes nothing old. */
export function ageOf({ at }: DeviceEntry, now: number): number {
  return Math.max(0, now - at);
}
