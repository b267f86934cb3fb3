import { OiErrorEvent } from '../events/events.ts';
import { IntakeFault } from '../form-source/intake-fault.ts';
import { changesJson } from '../host-page/page-changes.ts';
import { formProblem } from './form-problem.ts';
import type { Intake } from './intake.ts';

/** A form that breaks a rule, or a page that changes what JSON is, must not collect answers that nobody can deliver. */
export function refuseBadForm(host: EventTarget, { flow, form }: Intake): void {
  if (flow.phase.kind === 'left') return;
  const problem = formProblem(form?.form);
  const fault = new IntakeFault('bad-form');
  if (problem)
    host.dispatchEvent(new OiErrorEvent(problem.code, `${fault.fix} First problem at ${problem.path || '/'}.`));
  if (problem ?? changesJson()) flow.close({ kind: 'unavailable', fault });
}
