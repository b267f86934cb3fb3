import { answerAt } from '../evaluation/answer-at.ts';
import { answerInUse } from '../evaluation/answer-in-use.ts';
import { locateIn } from '../evaluation/locate.ts';
import { indexForm } from '../form/form-index.ts';
import type { Pointer } from '../json/pointer.ts';
import type { Session } from './session.types.ts';

/** The answer at a path as it counts now: without picks that are no longer offered. Undefined where there is none. */
export function answerNow({ form, state }: Pick<Session, 'form' | 'state'>, path: Pointer): unknown {
  const found = locateIn(indexForm(form), state.answers, path);
  if (found === undefined) return undefined;
  const { node, rows } = found;
  const answer = answerAt(state.answers, node, rows);
  return answerInUse(node, answer, state.offered, path);
}
