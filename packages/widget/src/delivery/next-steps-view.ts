import type { FormDefinition } from '@open-intake/core';
import type { nothing, TemplateResult } from 'lit';
import type { FormWords } from '../words/form-words.ts';
import type { UiWords } from '../words/words.types.ts';
import type { Told } from './told.ts';

/** The form and the words that are around the places. */
export interface NextStepsContext {
  readonly form: FormDefinition;
  readonly ui: UiWords;
  readonly words: FormWords;
}

/** The places that may help somebody, once they are here. */
export interface NextStepsView {
  /** Nothing where no place is known for what the person told, or while the words of a language are still on their way. */
  render(told: Told, context: NextStepsContext): TemplateResult | typeof nothing;
}
