import { isHelper } from '../questions/filled-by.ts';
import type { Question } from '../questions/question.ts';
import { answeredQuestions } from './answered.ts';
import { contactVerdict } from './contact-verdict.ts';
import { evaluateSubmission } from './evaluate-submission.ts';
import type { MakePacketOptions } from './make-packet.ts';
import type { Packet } from './packet.types.ts';
import { packetFiller } from './packet-client.ts';
import { flagsOf, packetFlags } from './packet-flags.ts';
import { helperQuestions } from './packet-helper.ts';
import { createPacketWords } from './packet-words.ts';

/** What a list says of a submission: the same as the packet says, for a small part of what a packet costs. */
export interface PacketSummary extends Pick<Packet, 'flags' | 'contactVerdict'> {
  readonly name?: Packet['client']['name'];
  readonly filledBy?: Packet['client']['filledBy'];
}

/** The flags of a submission, how to start, who filled it in and what the person wants to be called, as `makePacket` gives them. */
export function packetSummary({
  submission,
  form,
  messages = {},
  language = form.languages[0] ?? 'en',
  receipt,
  today = receipt?.receivedAt.slice(0, 10),
}: MakePacketOptions): PacketSummary {
  const evaluated = evaluateSubmission(form, submission, today);
  const words = createPacketWords(form, messages, language, evaluated?.values, isHelper(submission.filledBy));
  const ofHelper = new Set(helperQuestions(form));
  const isWanted = (question: Question) =>
    question.role === 'name' || question.role === 'filled-by' || ofHelper.has(question);
  const answered = answeredQuestions(form, submission, words, isWanted);
  const name = answered.find(({ question }) => question.role === 'name')?.item.values[0];
  const { contactSafety } = submission;
  const client = packetFiller(form, answered, submission);
  const verdict = contactVerdict({ client, ...(contactSafety && { contactSafety }) });
  const flags = packetFlags(flagsOf(form, evaluated, today), words, verdict.start);
  return {
    flags,
    contactVerdict: verdict,
    ...(name && { name }),
    ...(client.filledBy && { filledBy: client.filledBy }),
  };
}
