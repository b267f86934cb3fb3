import { audiences, type Change, type DiffRule, type Versions } from './change.ts';
import { choiceChanges } from './choice-changes.ts';
import { flagChanges, noticeChanges } from './flag-changes.ts';
import { formChanges, valueChanges } from './form-changes.ts';
import { questionChanges } from './question-changes.ts';
import { sectionChanges } from './section-changes.ts';
import { translationChanges } from './translation-changes.ts';
import { wordChanges } from './word-changes.ts';

/** All rules, in the order their changes are told. */
const rules: readonly DiffRule[] = [
  formChanges,
  sectionChanges,
  questionChanges,
  choiceChanges,
  noticeChanges,
  flagChanges,
  valueChanges,
  wordChanges,
  translationChanges,
];

/** What changed between two versions of a form: for clients first, then for workers, then for translators. */
export function diffForms(versions: Versions): readonly Change[] {
  const changes = rules.flatMap((rule) => [...rule(versions)]);
  return audiences.flatMap((audience) => changes.filter((change) => change.for === audience));
}
