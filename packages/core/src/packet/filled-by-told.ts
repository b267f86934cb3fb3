import { everyQuestion } from '../form/every-question.ts';
import type { FormDefinition } from '../form/form-definition.ts';
import type { FilledBy } from '../questions/filled-by.ts';
import type { Submission } from '../submission/submission.ts';

/**
 * Who filled the form in, as far as somebody said it; `said` is the answer to the question that asks. Where it is asked and
 * not answered, that it was the person is what every envelope says by itself: it is not known.
 */
export function filledByTold(
  form: FormDefinition,
  { filledBy = 'self' }: Submission,
  said: FilledBy | undefined,
): FilledBy | undefined {
  // Of whoever was asked by a worker, only that they asked for somebody else changes whom one may reach.
  if (filledBy === 'worker' && said !== 'for-other') return filledBy;
  if (said !== undefined) return said;
  const isAsked = [...everyQuestion(form)].some(({ question }) => question.role === 'filled-by');
  return isAsked && filledBy === 'self' ? undefined : filledBy;
}
