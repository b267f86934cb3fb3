import { locate } from '../evaluation/locate.ts';
import { allChoices } from '../form/all-choices.ts';
import { indexForm } from '../form/form-index.ts';
import type { Pointer } from '../json/pointer.ts';
import type { Choice } from '../questions/choice/choice-list.ts';
import type { Session } from './session.types.ts';

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
