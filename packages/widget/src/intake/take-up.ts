import { type FormDefinition, migrateAnswers, type Session } from '@open-intake/core';
import { OiErrorEvent } from '../events/events.ts';
import { loadFields } from '../fields/registry.ts';
import { IntakeFault } from '../form-source/intake-fault.ts';
import { typesOf } from '../loading/first-screen.ts';
import type { LoadedForm } from '../loading/loading-controller.ts';
import { takeOver } from '../migration/take-over.ts';
import { unplacedLines } from '../migration/unplaced-lines.ts';
import { walkTo } from '../navigation/walk-to.ts';
import { renewWords } from '../words/renew-words.ts';
import { followToday } from './follow-today.ts';
import type { IntakeHost } from './intake-host.ts';
import type { RunningIntake } from './running-intake.ts';
import { isSameContent } from './same-content.ts';

/** The newest change of each: an older one that comes late changes nothing. */
const newest = new WeakMap<RunningIntake, object>();

/**
 * The page wants another address, layout, words or form while somebody answers. What they answered goes on in it where the
 * form is the same, in whatever version; else all stays as it is, and the developer is told. True when it was taken up.
 */
export async function takeUp(
  host: IntakeHost,
  intake: RunningIntake,
  read: () => Promise<LoadedForm>,
): Promise<boolean> {
  const { session } = intake.flow;
  const change = {};
  newest.set(intake, change);
  try {
    return await tryToTakeUp(
      host,
      intake,
      read,
      () => newest.get(intake) === change && session === intake.flow.session,
    );
  } catch (fault) {
    intake.report(fault instanceof IntakeFault ? fault : new IntakeFault('network'));
    return false;
  }
}

async function tryToTakeUp(
  host: IntakeHost,
  intake: RunningIntake,
  read: () => Promise<LoadedForm>,
  isWanted: () => boolean,
): Promise<boolean> {
  const { words, form: before } = intake;
  const { session } = intake.flow;
  if (before === undefined || session === undefined) return false;
  const { language } = session.state;
  const loaded = await read();
  const isSame = isSameContent(loaded.form, before.form);
  const problem = isSame ? undefined : await whyNot(loaded.form, before.form, language);
  if (problem !== undefined) host.dispatchEvent(problem);
  if (problem !== undefined || !isWanted()) return false;
  // The very same object: what is on its way was made of it.
  const form = isSame ? before.form : loaded.form;
  const fields = await loadFields(form, loaded.source);
  const said = { form: before.form, messages: words.formMessages, language };
  await renewWords(words, language, form, loaded.source);
  if (!isWanted()) return false;
  const next = { ...loaded, form, fields, types: typesOf(form) };
  intake.form = next;
  followToday(host, intake);
  intake.language.offer(form, loaded.agency, host.languages);
  intake.windowed ??= loaded.long?.startWindowedScreen(host, (styles) => intake.adopt(styles));
  intake.adopt(fields.styles, loaded.shades);
  if (!isSame || before.layout !== loaded.layout) goOn(intake, next, session, said);
  host.requestUpdate();
  return true;
}

/** Why answers cannot go on in another form, for the developer. */
async function whyNot(
  form: FormDefinition,
  before: FormDefinition,
  language: string,
): Promise<OiErrorEvent | undefined> {
  if (form.id !== before.id)
    return new OiErrorEvent('answers-kept', 'Another form was set while answers are there: `reset()` shows it.');
  const { formProblem } = await import('./form-problem.ts');
  const problem = formProblem(form);
  if (problem !== undefined) return new OiErrorEvent(problem.code, `The form breaks a rule at ${problem.path || '/'}.`);
  if (form.languages.includes(language)) return undefined;
  return new OiErrorEvent('answers-kept', 'The form is not there in the language that is shown: `reset()` shows it.');
}

/** The same filling in another form or layout, at the same place. */
function goOn(
  intake: RunningIntake,
  next: LoadedForm,
  before: Session,
  said: Parameters<typeof unplacedLines>[1],
): void {
  const { flow, words } = intake;
  const { answers, skipped, shown, place, screens, language } = before.state;
  const migrated = migrateAnswers({ form: next.form, from: before.form.version, answers, skipped });
  intake.unplaced = [...intake.unplaced, ...unplacedLines(migrated.unplaced, said)];
  flow.open(next, language, migrated.answers, before.draftRef);
  const { session } = flow;
  if (session === undefined) return;
  takeOver(session, { skipped: migrated.skipped, shown }, words.formMessages);
  const screen = place.kind === 'screen' ? screens.find(({ id }) => id === place.screen) : undefined;
  if (screen === undefined) session.dispatch({ type: 'review' });
  else walkTo(session, screen.questions[0]?.id);
}
