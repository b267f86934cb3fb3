import { isHelper } from '../questions/filled-by.ts';
import type { Question } from '../questions/question.ts';
import type { Role } from '../questions/roles.ts';
import { readNotes } from '../submission/notes.ts';
import { answeredQuestions } from './answered.ts';
import { contactVerdict } from './contact-verdict.ts';
import { evaluateSubmission } from './evaluate-submission.ts';
import type { MakePacketOptions } from './make-packet.ts';
import type { Packet } from './packet.types.ts';
import { packetClient } from './packet-client.ts';
import { packetDates } from './packet-dates.ts';
import { flagsOf, packetFlags } from './packet-flags.ts';
import { helperQuestions } from './packet-helper.ts';
import { firstNeed } from './packet-needs.ts';
import { createPacketWords } from './packet-words.ts';
import { wasAsked } from './packet-writer.ts';

type Client = Packet['client'];

/** What a list says of a submission: the same as the packet says, for a small part of what a packet costs. */
export interface PacketSummary extends Pick<Packet, 'flags' | 'contactVerdict' | 'first' | 'dates' | 'notes'> {
  readonly name?: Client['name'];
  readonly filledBy?: Client['filledBy'];
  /** The language to speak; absent when the person did not tell it. */
  readonly language?: Client['language'];
  readonly interpreter?: Client['interpreter'];
}

const wantedRoles: readonly (string | undefined)[] = [
  'name',
  'filled-by',
  'language',
  'interpreter',
  'needs',
  'first-need',
  'deadline-kind',
  'deadline-date',
] satisfies readonly Role[];

/** What decides about a submission: flags, how to start, who asks in which language, what comes first and by when, as `makePacket` gives them. */
export function packetSummary({
  submission,
  form,
  messages = {},
  language = form.languages[0] ?? 'en',
  receipt,
  today = receipt?.receivedAt.slice(0, 10),
}: MakePacketOptions): PacketSummary {
  const evaluated = evaluateSubmission(form, submission, today);
  const words = createPacketWords(form, messages, language, evaluated?.values, isHelper(wasAsked(form, submission)));
  const ofHelper = new Set(helperQuestions(form));
  const isWanted = (question: Question) => wantedRoles.includes(question.role) || ofHelper.has(question);
  const answered = answeredQuestions(form, submission, words, isWanted);
  const { contactSafety } = submission;
  const client = packetClient(form, answered, submission, language, evaluated?.visible);
  const { name, filledBy, interpreter, language: speaks } = client;
  const verdict = contactVerdict({ client, ...(contactSafety && { contactSafety }) });
  const first = firstNeed(answered);
  return {
    ...(name && { name }),
    ...(filledBy && { filledBy }),
    ...(speaks && { language: speaks }),
    ...(interpreter && { interpreter }),
    flags: packetFlags(flagsOf(form, evaluated, today), words, verdict.start),
    contactVerdict: verdict,
    ...(first && { first }),
    dates: packetDates(answered, today),
    notes: readNotes(submission.notes),
  };
}
