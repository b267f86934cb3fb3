import { hasDigit, safeWays, takesMessage } from '../submission/safe-ways.ts';
import type { ContactVerdict, Packet } from './packet.types.ts';

/** The part of a packet that decides how to reach the person. */
export type ContactFacts = Pick<Packet, 'contactSafety'> & {
  readonly client: Pick<Packet['client'], 'filledBy' | 'helper'>;
};

/** Who may be reached, and how. A person who does not surely know that somebody asked for them is not reached at all. */
export function contactVerdict({ contactSafety, client: { filledBy, helper } }: ContactFacts): ContactVerdict {
  const byOther = filledBy === 'for-other';
  const knows = !byOther || helper?.knows === undefined || helper.knows === 'yes';
  const ways = knows ? safeWays(contactSafety) : [];
  if (ways.length > 0)
    return { start: 'ways', ways: ways.map((way) => ({ way: way.way, message: takesMessage(way) })) };
  return { start: byOther && hasDigit(helper?.phone?.text ?? '') ? 'helper' : 'wait', ways: [] };
}
