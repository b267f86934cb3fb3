import { answeredQuestions } from './answered.ts';
import { evaluateSubmission } from './evaluate-submission.ts';
import type { MakePacketOptions } from './make-packet.ts';
import type { PacketItem } from './packet.types.ts';
import { createPacketWords } from './packet-words.ts';

/** Every answer of a submission in the form's order, in words of the reader: what a packet spreads over its places, in one list. */
export function answerItems({
  submission,
  form,
  messages = {},
  language = form.languages[0] ?? 'en',
  receipt,
  today = receipt?.receivedAt.slice(0, 10),
}: MakePacketOptions): readonly PacketItem[] {
  // Whole exports are made of these lists: a form that calculates nothing is not evaluated for them.
  const values = form.values && evaluateSubmission(form, submission, today)?.values;
  const words = createPacketWords(form, messages, language, values);
  return answeredQuestions(form, submission, words).map(({ item }) => item);
}
