import { audiences, type Change, type DiffRule, type Versions } from './change.ts';
import { choiceChanges } from './choice-changes.ts';
import { flagChanges, noticeChanges } from './flag-changes.ts';
import { formChanges, valueChanges } from './form-changes.ts';
import { listChanges } from './list-changes.ts';
import { questionChanges } from './question-changes.ts';
import { migrationChanges, renameChanges } from './rename-changes.ts';
import { renamesOf } from './renames.ts';
import { sectionChanges } from './section-changes.ts';
import { translationChanges } from './translation-changes.ts';
import { withNewNames } from './with-new-names.ts';
import { wordChanges } from './word-changes.ts';

/** All rules, in the order their changes are told. */
const rules: readonly DiffRule[] = [
  formChanges,
  sectionChanges,
  questionChanges,
  choiceChanges,
  listChanges,
  noticeChanges,
  flagChanges,
  valueChanges,
  migrationChanges,
  wordChanges,
  translationChanges,
];

/** What changed between two versions of a form: for clients first, then for workers, then for translators. */
export function diffForms(versions: Versions): readonly Change[] {
  const renames = renamesOf(versions);
  const same = { before: withNewNames(versions.before, renames), after: versions.after };
  const changes = [...renameChanges(renames, versions), ...rules.flatMap((rule) => [...rule(same)])];
  return audiences.flatMap((audience) => changes.filter((change) => change.for === audience));
}
