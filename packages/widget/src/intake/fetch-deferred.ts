import { loadFields } from '../fields/registry.ts';
import { addIcons } from '../icons/icon.ts';
import { typesOf } from '../loading/first-screen.ts';
import type { IntakeHost, IntakeOptions } from './intake-host.ts';
import type { RunningIntake } from './running-intake.ts';

/** The part behind the first question, once it is loaded. */
export type Deferred = typeof import('./deferred.ts');

/** An intake that the deferred part is given to. */
interface WaitingIntake extends RunningIntake {
  /** The part behind the first question, once it is there. */
  deferred: Deferred | undefined;
  noteWhatIsSeen(): void;
  redraw(): void;
}

/**
 * Fetches the deferred part with the fields and words of the whole form, and gives them to the intake, unless it shows another form
 * meanwhile. Rejects where a chunk does not load.
 */
export async function fetchDeferred(
  host: IntakeHost,
  intake: WaitingIntake,
  { prefill, wipe }: IntakeOptions,
): Promise<void> {
  const { form, words } = intake;
  if (form === undefined) return;
  const [part, checks, fields] = await Promise.all([
    import('./deferred.ts'),
    // The server has looked at the whole form already.
    form.source.isChecked ? undefined : import('./form-problem.ts'),
    loadFields(form.form, form.source),
    words.complete(form.form, form.source),
  ]);
  if (form !== intake.form) return;
  addIcons(part.moreIconPaths);
  intake.deferred = part;
  if (intake.delivering === undefined) {
    intake.delivering = part.startDelivering(host, intake);
    part.followPage(host, intake, wipe);
    new part.RadioRelease(host);
  }
  intake.form = { ...form, fields, types: typesOf(form.form) };
  part.tellPageFaults(host, prefill(), form.form);
  intake.noteWhatIsSeen();
  intake.adopt([...part.deferredStyles, ...fields.styles]);
  part.refuseBadForm(host, intake, checks?.formProblem(form.form));
  part.followToday(host, intake);
  intake.redraw();
}
