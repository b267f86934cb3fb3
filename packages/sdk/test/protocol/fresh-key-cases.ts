import type { SealedSubmission } from '@open-intake/core';
import { sealSubmission } from '../../src/seal/seal-submission.ts';
import type { ProtocolCase } from './protocol-case.ts';
import { context, sealedFixture } from './sealed-fixture.ts';

/**
 * How many of each were different. The content key is never seen: its commitment (HKDF-SHA256 of it) is the same only when the
 * key is.
 */
async function differentIn(messages: number): Promise<Readonly<Record<string, number>>> {
  const { agency } = await sealedFixture();
  const seen = { keys: new Set<string>(), ivs: new Set<string>(), shares: new Set<string>() };
  for (let message = 0; message < messages; message += 1) {
    const bytes = await sealSubmission(new Uint8Array(8), agency.verified, context);
    const envelope = JSON.parse(new TextDecoder().decode(bytes)) as SealedSubmission;
    const header = JSON.parse(atob(envelope.protected.replaceAll('-', '+').replaceAll('_', '/'))) as {
      readonly oi: { readonly commit: string };
    };
    seen.keys.add(header.oi.commit);
    seen.ivs.add(envelope.iv);
    for (const { header: to } of envelope.recipients) seen.shares.add(to.ek);
  }
  return { keys: seen.keys.size, ivs: seen.ivs.size, shares: seen.shares.size };
}

/** R12: the same content sealed so many times is never sealed twice under one key, one iv, or to one ephemeral share. */
export function freshKeyCases(messages: number): readonly ProtocolCase[] {
  return [
    {
      row: 'R12',
      name: `${messages} envelopes of the same content have as many keys and ivs`,
      expected: { keys: messages, ivs: messages, shares: messages * 2 },
      outcome: () => differentIn(messages),
    },
  ];
}
