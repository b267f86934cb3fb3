import type { FormDefinition } from '../form/form-definition.ts';
import { pointer } from '../json/pointer.ts';
import { lettersDirection } from '../languages/direction.ts';
import type { Submission } from '../submission/submission.ts';
import type { PacketSection } from './packet.types.ts';
import { rawText } from './raw-text.ts';

/** Id of the section that holds answers to questions which are not in the form. Its title is this id: the reader says it in words. */
export const notInForm = 'not-in-form';

/** Answers to questions the form does not have, as they came. Such a submission was opened, not posted in plain text. */
export function unknownAnswers(form: FormDefinition, { answers }: Submission): readonly PacketSection[] {
  const known = new Set(form.sections.flatMap((section) => section.questions.map((question) => question.id)));
  const items = Object.entries(answers)
    .filter(([id]) => !known.has(id))
    .map(([id, value]) => ({
      id,
      path: pointer(id),
      type: 'unknown',
      sensitive: true,
      question: { text: id, lang: 'und', dir: 'ltr' as const },
      values: [
        {
          text: rawText(value),
          lang: 'und',
          dir: lettersDirection(rawText(value)),
          own: true,
        },
      ],
    }));
  return items.length === 0 ? [] : [{ id: notInForm, title: { text: notInForm, lang: 'und', dir: 'ltr' }, items }];
}
