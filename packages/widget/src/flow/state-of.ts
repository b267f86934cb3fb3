import type { OpenIntakeState } from './events.ts';
import type { Intake } from './intake.ts';

/** The name of what is shown, for `data-state`. */
export function stateOf({ flow, delivering }: Pick<Intake, 'flow' | 'delivering'>): OpenIntakeState {
  const { kind } = flow.phase;
  if (kind === 'form' || kind === 'partial') return flow.isReview ? 'review' : 'question';
  return kind === 'delivery' ? (delivering?.view.kind ?? 'sending') : kind;
}
