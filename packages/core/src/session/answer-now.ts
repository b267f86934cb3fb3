import { indexForm } from '../form/form-index.ts';
import { answerAt } from './answer-at.ts';
import { answerInUse } from './answer-in-use.ts';
import { locateIn } from './locate.ts';
import type { Pointer, Session } from './session.types.ts';

/** The answer at a path as it counts now: without picks that are no longer offered. Undefined where there is none. */
export function answerNow({ form, state }: Pick<Session, 'form' | 'state'>, path: Pointer): unknown {
  const found = locateIn(indexForm(form), state.answers, path);
  if (found === undefined) return undefined;
  const { node, rows } = found;
  const answer = answerAt(state.answers, node, rows);
  return answerInUse(node, answer, node.offersVary ? (state.offered.get(path) ?? []) : undefined);
}
