import { indexForm } from '../form/form-index.ts';
import { allChoices } from '../types/all-choices.ts';
import type { Choice } from '../types/question-common.ts';
import { locate } from './locate.ts';
import type { Pointer, Session } from './session.types.ts';

/** The choices that a question offers now, in order: what was picked in the question `choicesFrom` names, then its own. */
export function visibleChoices(session: Pick<Session, 'form' | 'state'>, path: Pointer): readonly Choice[] {
  const node = locate(indexForm(session.form), path)?.node;
  if (node === undefined) return [];
  const choices = allChoices(session.form, node.question);
  if (!node.offersVary) return choices;
  const offered = session.state.offered.get(path) ?? [];
  const byValue = new Map(choices.map((choice) => [choice.value, choice]));
  return offered.flatMap((value) => byValue.get(value) ?? []);
}
