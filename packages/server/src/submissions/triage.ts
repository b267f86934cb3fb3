import { type PacketSummary, packetSummary } from '@open-intake/core';
import type { PacketOptions } from './packet-of.ts';
import { dueAt } from './urgency.ts';

export interface Triage {
  readonly summary: PacketSummary | undefined;
  readonly dueAt: Date | null;
}

/**
 * What the rules of the form say about a submission. When they cannot be worked out the submission is kept all the same, and
 * comes first in the list so that a person looks at it.
 */
export function triage({ submission, published, language, today }: PacketOptions, receivedAt: Date): Triage {
  try {
    const { form, messages } = published;
    const summary = packetSummary({ submission, form, messages, language, today });
    return { summary, dueAt: dueAt(summary.flags, receivedAt) };
  } catch {
    return { summary: undefined, dueAt: new Date(0) };
  }
}
