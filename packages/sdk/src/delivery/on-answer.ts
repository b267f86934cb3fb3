import type { Decision } from '../transport/classify.ts';
import type { DeliveryItem, Stage } from './delivery-state.ts';
import { count, nextStep } from './next-step.ts';

/** What an answer makes of the item it was for. `random` gives 0 ≤ x < 1. */
export function afterAnswer(item: DeliveryItem, answer: Decision, random: number, isHidden: boolean): DeliveryItem {
  const decision = believed(item, answer);
  switch (decision.kind) {
    case 'delivered':
      return { ...item, stage: { kind: 'delivered', receipt: decision.receipt } };
    case 'rejected':
      return { ...item, stage: { kind: 'rejected', issues: decision.issues, said: saidBy(decision) } };
    case 'held':
      return { ...item, stage: { kind: 'held', reason: decision.reason, said: saidBy(decision) } };
    case 'retry': {
      const tally = count(item.tally, decision);
      return { ...item, tally, stage: afterMiss({ ...item, tally }, decision, random, isHidden) };
    }
  }
}

/** A receipt of other bytes is none, whoever read it. */
function believed(item: DeliveryItem, decision: Decision): Decision {
  if (decision.kind !== 'delivered') return decision;
  const { id, digest } = decision.receipt;
  return id === item.id && digest === item.digest ? decision : { kind: 'retry', reason: 'unverified' };
}

function afterMiss(
  { tally, most }: DeliveryItem,
  decision: Extract<Decision, { kind: 'retry' }>,
  random: number,
  isHidden: boolean,
): Stage {
  const step = nextStep(tally, decision, { attempts: most, isHidden }, () => random);
  const said = saidBy(decision);
  if (step.kind === 'hold') return { kind: 'held', reason: 'changed-on-the-way', said };
  if (step.kind === 'stop') return { kind: 'resting', reason: decision.reason, said };
  return { kind: 'waiting', reason: decision.reason, ms: step.ms, isAsked: step.asked };
}

function saidBy({ status, problem }: Exclude<Decision, { kind: 'delivered' }>) {
  return { status, problem };
}
