import type { FormDefinition } from '../form/form-definition.ts';
import { languageIn } from '../languages/language-in.ts';
import { type FilledBy, filledByOf } from '../submission/filled-by.ts';
import type { Submission } from '../submission/submission.ts';
import type { Answered } from './answered.ts';
import type { Packet, PacketText } from './packet.types.ts';
import { packetHelper } from './packet-helper.ts';

/** Who asks: name, language, interpreter, access, and who filled the form in. */
export function packetClient(
  form: FormDefinition,
  answered: readonly Answered[],
  submission: Submission,
  language: string,
): Packet['client'] {
  const withRole = (role: string) => answered.filter(({ question }) => question.role === role).map(({ item }) => item);
  const name = withRole('name')[0]?.values[0];
  const interpreter = withRole('interpreter')[0];
  return {
    ...(name && { name }),
    language: spokenLanguage(answered, submission, language),
    reads: submission.language,
    ...(interpreter && { interpreter }),
    access: withRole('access'),
    ...packetFiller(form, answered, submission),
  };
}

/** The language to speak: what the person said, else the one they read the form in. */
function spokenLanguage(
  answered: readonly Answered[],
  submission: Submission,
  language: string,
): { readonly tag: string; readonly text: PacketText } {
  const said = answered.find(({ question }) => question.role === 'language')?.item.values[0];
  if (said !== undefined) return { tag: said.code ?? 'und', text: said };
  return { tag: submission.language, text: languageIn(submission.language, language) };
}

/** Who filled the form in, and, where it was for somebody else, what is known of them. */
export function packetFiller(
  form: FormDefinition,
  answered: readonly Answered[],
  submission: Submission,
): Pick<Packet['client'], 'filledBy' | 'helper'> {
  const by = filledBy(answered, submission);
  return { filledBy: by, ...(by === 'for-other' && { helper: packetHelper(form, answered) }) };
}

function filledBy(answered: readonly Answered[], submission: Submission): FilledBy {
  const said = answered.filter(({ question }) => question.role === 'filled-by').map(({ value }) => filledByOf(value));
  return submission.filledBy ?? said.find((one) => one !== undefined) ?? 'self';
}
