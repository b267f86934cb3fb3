import type { FormDefinition } from '../form/form-definition.ts';
import { filledByOf } from '../submission/filled-by.ts';
import type { Submission } from '../submission/submission.ts';
import type { Answered } from './answered.ts';
import { filledByTold } from './filled-by-told.ts';
import type { Packet } from './packet.types.ts';
import { packetHelper } from './packet-helper.ts';

/** Who asks: name, language, interpreter, access, and who filled the form in. */
export function packetClient(
  form: FormDefinition,
  answered: readonly Answered[],
  submission: Submission,
): Packet['client'] {
  const withRole = (role: string) => answered.filter(({ question }) => question.role === role).map(({ item }) => item);
  const name = withRole('name')[0]?.values[0];
  const interpreter = withRole('interpreter')[0];
  const speaks = withRole('language')[0]?.values[0];
  return {
    ...(name && { name }),
    ...(speaks && { language: { tag: speaks.code ?? 'und', text: speaks } }),
    reads: submission.language,
    ...(interpreter && { interpreter }),
    access: withRole('access'),
    ...packetFiller(form, answered, submission),
  };
}

/** Who filled the form in, and, where it was for somebody else, what is known of them. */
function packetFiller(
  form: FormDefinition,
  answered: readonly Answered[],
  submission: Submission,
): Pick<Packet['client'], 'filledBy' | 'helper'> {
  const said = answered.filter(({ question }) => question.role === 'filled-by').map(({ value }) => filledByOf(value));
  const by = filledByTold(
    form,
    submission,
    said.find((one) => one !== undefined),
  );
  return { ...(by && { filledBy: by }), ...(by === 'for-other' && { helper: packetHelper(form, answered) }) };
}
