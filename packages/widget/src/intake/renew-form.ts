import { type FormDefinition, migrateAnswers, type Session } from '@open-intake/core';
import { loadFields } from '../fields/registry.ts';
import { typesOf } from '../loading/first-screen.ts';
import type { LoadedForm } from '../loading/loading-controller.ts';
import { takeOver } from '../migration/take-over.ts';
import { unplacedLines } from '../migration/unplaced-lines.ts';
import { renewWords } from '../words/renew-words.ts';
import type { RunningIntake } from './running-intake.ts';

/** Loads the form once more, with its words in the language shown. Undefined, and nothing changes, where that does not work. */
export async function renewForm(intake: RunningIntake): Promise<LoadedForm | undefined> {
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

/**
 * Opens the renewed form with the answers of the session before.
 *
 * @param messages the words of the form before, for the answers that have no place in the new one
 */
export function moveAnswers(
  intake: RunningIntake,
  renewed: LoadedForm,
  before: Session,
  messages: Readonly<Record<string, unknown>>,
): void {
  const { flow, words } = intake;
  const { answers, skipped, language, shown } = before.state;
  const migrated = migrateAnswers({ form: renewed.form, from: before.form.version, answers, skipped });
  intake.unplaced = unplacedLines(migrated.unplaced, { form: before.form, messages, language });
  flow.open(renewed, language, migrated.answers);
  if (flow.session !== undefined) takeOver(flow.session, { skipped: migrated.skipped, shown }, words.formMessages);
}
