import type { ContactWay } from '../submission/contact-safety.ts';
import { hasDigit, safeWays, takesMessage } from '../submission/safe-ways.ts';
import type { Packet } from './packet.types.ts';

/** With whom one may start: the person, the helper who filled the form in, or nobody. */
export type ContactStart = 'ways' | 'helper' | 'wait';

/** What every reader says about reaching a person. `ways`: the safe ones, none unless `start` is `ways`. */
export interface ContactVerdict {
  /** `helper`: the person may not know, or cannot be reached. `wait`: no safe way; wait for them. */
  readonly start: ContactStart;
  /** `message`: whether one may be left there, or is what is written. */
  readonly ways: readonly { readonly way: ContactWay['way']; readonly message: boolean }[];
}

/** What of a packet decides how to reach the person. */
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
