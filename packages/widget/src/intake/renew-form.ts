import type { FormDefinition } from '@open-intake/core';
import { loadFields } from '../fields/registry.ts';
import { typesOf } from '../loading/first-screen.ts';
import type { LoadedForm } from '../loading/loading-controller.ts';
import { renewWords } from '../words/renew-words.ts';
import type { Intake } from './intake.ts';

/** Loads the form once more, with its words in the language shown. Undefined, and nothing changes, where that does not work. */
export async function renewForm(intake: Intake): Promise<LoadedForm | undefined> {
  const { form: before, words, flow } = intake;
  const language = flow.session?.state.language;
  if (before === undefined || language === undefined) return undefined;
  try {
    const form = (await before.source.form()) as FormDefinition;
    const { formProblem } = await import('./form-problem.ts');
    if (formProblem(form) !== undefined || !form.languages.includes(language)) return undefined;
    const fields = await loadFields(form, before.source);
    await renewWords(words, language, form, before.source);
    if (before !== intake.form) return undefined;
    intake.adopt(fields.styles);
    intake.form = { ...before, form, fields, types: typesOf(form) };
    return intake.form;
  } catch {
    return undefined;
  }
}
