import type { FormDefinition } from '../../src/form/form-definition.ts';
import type { MessagesByLanguage } from '../../src/languages/find-text.ts';
import type { LintFinding } from '../../src/lint/lint-rule.ts';
import type { Rule } from '../../src/logic/rule.ts';
import type { Question } from '../../src/questions/question.ts';

/** A form with its words, if they matter. */
export interface Sample {
  readonly form: FormDefinition;
  readonly messages?: MessagesByLanguage;
  /** The day it is (ISO 8601), where that matters. */
  readonly today?: string;
}

/** One thing that is found in one form and not in another that is nearly the same. */
export interface LintCase {
  readonly code: string;
  readonly path: string;
  readonly severity: LintFinding['severity'];
  readonly has: Sample;
  readonly hasNot: Sample;
}

/** A form of one part that asks these questions. */
export const asking = (...questions: readonly Question[]): Sample => ({ form: formOf({}, ...questions) });

/** A form of one part with something besides its questions. */
export function formOf(more: Partial<FormDefinition>, ...questions: readonly Question[]): FormDefinition {
  return {
    format: 'open-intake/1',
    id: 'small',
    version: '1.0.0',
    languages: ['en'],
    sections: [{ id: 'start', questions: [...questions] }],
    ...more,
  };
}

/** A text question that is asked under a condition. */
export const note = (showIf?: Rule): Question => ({
  id: 'note',
  type: 'text',
  ...(showIf !== undefined && { showIf }),
});

/** A form that asks this, where it stands in rules: what is needed, where people sleep, an age and a day. */
export const about = (...questions: readonly Question[]): Sample =>
  asking(
    { id: 'needs', type: 'choices', choices: ['food', 'home'] },
    { id: 'sleep', type: 'choice', choices: ['own', 'town'] },
    { id: 'age', type: 'number', min: 0 },
    { id: 'day', type: 'date' },
    ...questions,
  );

/** The path of the condition of the question after those of `about`. */
export const showIfPath = '/sections/0/questions/4/showIf';

/** A form that asks "note", with these words for it in English. */
export const worded = (note: object, more: Partial<Question> = {}): Sample => ({
  form: formOf({}, { id: 'note', type: 'text', ...more } as Question),
  messages: { en: { title: 'Tell us', sections: { start: { title: 'Start' } }, questions: { note } } },
});

/** A form that asks "note", with this label. */
export const labelled = (label: string): Sample => worded({ label });
