import type { FormDefinition } from '@open-intake/core';
import { loadFields } from '../fields/registry.ts';
import { renewWords } from '../words/renew-words.ts';
import { typesOf } from './first-screen.ts';
import type { Intake } from './intake.ts';
import type { IntakeHost } from './intake-host.ts';
import type { LoadedForm } from './loading-controller.ts';

/** Loads the form once more, with its words in the language shown. Undefined, and nothing changes, where that does not work. */
export async function renewForm(host: IntakeHost, intake: Intake): Promise<LoadedForm | undefined> {
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
    host.adopt(fields.styles);
    intake.form = { ...before, form, fields, types: typesOf(form) };
    return intake.form;
  } catch {
    return undefined;
  }
}
