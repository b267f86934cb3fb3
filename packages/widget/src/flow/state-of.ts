import type { OpenIntakeState } from './events.ts';
import type { Intake } from './intake.ts';

/** The name of what is shown, for `data-state`. */
export function stateOf({ flow, delivery }: Pick<Intake, 'flow' | 'delivery'>): OpenIntakeState {
  const { kind } = flow.phase;
  if (kind === 'form' || kind === 'partial') return flow.isReview ? 'review' : 'question';
  if (kind !== 'delivery') return kind;
  if (delivery.state.kind === 'held') return 'waiting';
  return delivery.state.kind === 'idle' ? 'sending' : delivery.state.kind;
}
