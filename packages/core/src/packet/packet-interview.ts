import type { FormDefinition } from '../form/form-definition.ts';
import { questionAt } from '../form/question-at.ts';
import { languageIn } from '../languages/language-in.ts';
import { readInterview } from '../submission/interview.ts';
import type { Submission } from '../submission/submission.ts';
import type { PacketInterview } from './packet.types.ts';
import type { PacketWords } from './packet-words.ts';

/** How a worker filled a submission in, in the reader's words; undefined where no worker did, or did not say how. */
export function packetInterview(
  form: FormDefinition,
  { filledBy, notes }: Submission,
  words: PacketWords,
  language: string,
): PacketInterview | undefined {
  const interview = filledBy === 'worker' ? readInterview(notes) : undefined;
  if (interview === undefined) return undefined;
  const { spoken, byWorker } = interview;
  return {
    ...interview,
    spoken: { tag: spoken, text: languageIn(spoken, language) },
    byWorker: byWorker.flatMap((path) => {
      const question = questionAt(form, path);
      return question === undefined ? [] : [words.question(question.id)];
    }),
  };
}
