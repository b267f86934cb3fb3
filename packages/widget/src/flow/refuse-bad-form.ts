import { OiErrorEvent } from './events.ts';
import type { FormProblem } from './form-problem.ts';
import type { Intake } from './intake.ts';
import { IntakeFault } from './intake-fault.ts';
import type { IntakeHost } from './intake-host.ts';
import { changesJson } from './page-changes.ts';

/** A form that breaks a rule, or a page that changes what JSON is, must not collect answers that nobody can deliver. */
export function refuseBadForm(host: IntakeHost, { flow }: Intake, problem: FormProblem | undefined): void {
  if (flow.phase.kind === 'left') return;
  const fault = new IntakeFault('bad-form');
  if (problem)
    host.dispatchEvent(new OiErrorEvent(problem.code, `${fault.fix} First problem at ${problem.path || '/'}.`));
  if (problem ?? changesJson()) flow.close({ kind: 'unavailable', fault });
}
