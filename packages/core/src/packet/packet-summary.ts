import { answeredQuestions } from './answered.ts';
import type { MakePacketOptions } from './make-packet.ts';
import type { Packet } from './packet.types.ts';
import { packetFlags } from './packet-flags.ts';
import { packetValues } from './packet-values.ts';
import { createPacketWords } from './packet-words.ts';

/** What a list says of a submission: the same as the packet says, for a small part of what a packet costs. */
export interface PacketSummary extends Pick<Packet, 'flags'> {
  readonly name?: Packet['client']['name'];
}

/** The flags of a submission and what the person wants to be called, as `makePacket` gives them. */
export function packetSummary({
  submission,
  form,
  messages = {},
  language = form.languages[0] ?? 'en',
  receipt,
  today = receipt?.receivedAt.slice(0, 10),
}: MakePacketOptions): PacketSummary {
  const words = createPacketWords(form, messages, language, packetValues(form, submission, today));
  const [named] = answeredQuestions(form, submission, words, ({ role }) => role === 'name');
  const name = named?.item.values[0];
  return { flags: packetFlags(form, submission, words, today), ...(name && { name }) };
}
