import { OiErrorEvent } from '../events/events.ts';
import { IntakeFault } from '../form-source/intake-fault.ts';
import { changesJson } from '../host-page/page-changes.ts';
import type { FormProblem } from './form-problem.ts';
import type { Intake } from './intake.ts';

/** A form that breaks a rule, or a page that changes what JSON is, must not collect answers that nobody can deliver. */
export function refuseBadForm(host: EventTarget, { flow }: Intake, problem: FormProblem | undefined): void {
  if (flow.phase.kind === 'left') return;
  const fault = new IntakeFault('bad-form');
  if (problem)
    host.dispatchEvent(new OiErrorEvent(problem.code, `${fault.fix} First problem at ${problem.path || '/'}.`));
  if (problem ?? changesJson()) flow.close({ kind: 'unavailable', fault });
}
