import type { EvaluatedForm } from '../evaluation/evaluate-form.ts';
import { everyQuestion } from '../form/every-question.ts';
import type { FormDefinition } from '../form/form-definition.ts';
import { pointer } from '../json/pointer.ts';
import { languageIn } from '../languages/language-in.ts';
import { filledByOf } from '../questions/filled-by.ts';
import { readInterview } from '../submission/interview.ts';
import type { Submission } from '../submission/submission.ts';
import type { Answered } from './answered.ts';
import { filledByTold } from './filled-by-told.ts';
import type { Packet } from './packet.types.ts';
import { packetHelper } from './packet-helper.ts';

/**
 * Who asks: name, language, interpreter, access, and who filled the form in. Where a form asks for the language to speak only of those
 * who want another one, whoever answered about an interpreter and was not asked speaks the language they read.
 * Whoever a worker filled it in with speaks what the worker heard.
 */
export function packetClient(
  form: FormDefinition,
  answered: readonly Answered[],
  submission: Submission,
  language: string,
  visible: EvaluatedForm['visible'] | undefined,
): Packet['client'] {
  const withRole = (role: string) => answered.filter(({ question }) => question.role === role).map(({ item }) => item);
  const name = withRole('name')[0]?.values[0];
  const interpreter = withRole('interpreter')[0];
  const said = withRole('language')[0]?.values[0];
  const spoken = submission.filledBy === 'worker' ? readInterview(submission.notes)?.spoken : undefined;
  const heard = spoken && { ...languageIn(spoken, language), code: spoken };
  const speaks =
    said ?? heard ?? (interpreter && speaksWhatIsRead(form, visible) ? inWords(submission, language) : undefined);
  return {
    ...(name && { name }),
    ...(speaks && { language: { tag: speaks.code ?? 'und', text: speaks } }),
    reads: submission.language,
    ...(interpreter && { interpreter }),
    access: withRole('access'),
    ...packetFiller(form, answered, submission),
  };
}

/** Whether the form has a question for the language to speak, and the answers hide it. */
function speaksWhatIsRead(form: FormDefinition, visible: EvaluatedForm['visible'] | undefined): boolean {
  const asked = [...everyQuestion(form)].filter(
    ({ question, groups }) => question.role === 'language' && !groups.length,
  );
  return asked.length > 0 && visible !== undefined && asked.every(({ question }) => !visible.has(pointer(question.id)));
}

function inWords({ language: tag }: Submission, language: string) {
  return { ...languageIn(tag, language), code: tag };
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
