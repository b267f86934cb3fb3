import { evaluateForm } from '../evaluation/evaluate-form.ts';
import type { FormDefinition } from '../form/form-definition.ts';
import { envelopeAnswers } from '../submission/envelope-answers.ts';
import type { Submission } from '../submission/submission.ts';

/** The calculated values that stand in the form's texts; none where the answers make a rule too costly. */
export function packetValues(
  form: FormDefinition,
  submission: Submission,
  today: string | undefined,
): Readonly<Record<string, unknown>> {
  if (form.values === undefined) return {};
  const answers = { ...submission.answers, ...envelopeAnswers(form, submission) };
  try {
    return evaluateForm(form, answers, { today: today ?? '' }).values;
  } catch (error) {
    if (error instanceof RangeError) return {};
    throw error;
  }
}
