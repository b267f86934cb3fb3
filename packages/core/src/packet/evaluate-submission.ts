import { type EvaluatedForm, evaluateForm } from '../evaluation/evaluate-form.ts';
import type { FormDefinition } from '../form/form-definition.ts';
import { envelopeAnswers } from '../submission/envelope-answers.ts';
import type { Submission } from '../submission/submission.ts';

/**
 * The form evaluated with the answers of a submission. Undefined where the answers make a rule too costly; `checkSubmission` says so
 * (`too-much`).
 *
 * @param today `YYYY-MM-DD`. Without it rules that need the day are unknown
 */
export function evaluateSubmission(
  form: FormDefinition,
  submission: Submission,
  today: string | undefined,
): EvaluatedForm | undefined {
  const answers = { ...submission.answers, ...envelopeAnswers(form, submission) };
  try {
    return evaluateForm(form, answers, { today: today ?? '' });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
