import type { Packet } from '@open-intake/core';
import { type PacketOptions, packetOf } from './packet-of.ts';
import { dueAt } from './urgency.ts';

export interface Triage {
  readonly packet: Packet | undefined;
  readonly dueAt: Date | null;
}

/**
 * What the rules of the form say about a submission. When they cannot be worked out the submission is kept all the same, and
 * comes first in the list so that a person looks at it.
 */
export function triage(options: PacketOptions, receivedAt: Date): Triage {
  try {
    const packet = packetOf(options);
    return { packet, dueAt: dueAt(packet.flags, receivedAt) };
  } catch {
    return { packet: undefined, dueAt: new Date(0) };
  }
}
