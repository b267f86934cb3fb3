import { pointer } from '../json/pointer.ts';
import { numbered } from '../lists/numbered.ts';
import type { Rule } from '../logic/rule.ts';
import { ownChoices } from './all-choices.ts';
import { everyQuestion } from './every-question.ts';
import type { FormDefinition } from './form-definition.ts';
import { repeats } from './form-index.ts';

/** A rule with where it stands. */
export interface PlacedRule {
  readonly rule: Rule;
  /** JSON pointer into the definition: `/sections/0/questions/1/showIf`. */
  readonly path: string;
  /** Id of the section, question, value, flag or notice that it belongs to. */
  readonly owner: string;
  readonly kind: 'section' | 'question' | 'constraint' | 'value' | 'flag' | 'notice';
  /** Ids of the repeating groups around it, outermost first. */
  readonly repeats: readonly string[];
}

/** Every rule of a form: conditions of sections, questions and single choices, constraints, values, flags and notices. */
export function* everyRule(form: FormDefinition): Generator<PlacedRule> {
  for (const [at, { id, showIf }] of numbered(form.sections)) {
    if (showIf !== undefined) yield placed(showIf, `/sections/${at}/showIf`, id, 'section');
  }
  for (const { question, path, groups } of everyQuestion(form)) {
    const around = groups.filter(repeats).map((group) => group.id);
    if (question.showIf !== undefined) yield placed(question.showIf, `${path}/showIf`, question.id, 'question', around);
    const list =
      'list' in question && question.list !== undefined ? pointer('lists', question.list) : `${path}/choices`;
    for (const [at, { showIf }] of numbered(ownChoices(form, question))) {
      if (showIf !== undefined) yield placed(showIf, `${list}/${at}/showIf`, question.id, 'question', around);
    }
    for (const [at, { rule }] of numbered(question.constraints ?? []))
      yield placed(rule, `${path}/constraints/${at}/rule`, question.id, 'constraint', around);
  }
  for (const [id, rule] of Object.entries(form.values ?? {})) yield placed(rule, pointer('values', id), id, 'value');
  for (const [at, flag] of numbered(form.flags ?? [])) yield placed(flag.if, `/flags/${at}/if`, flag.id, 'flag');
  for (const [at, { id, showIf }] of numbered(form.notices ?? []))
    if (showIf !== undefined) yield placed(showIf, `/notices/${at}/showIf`, id, 'notice');
}

function placed(
  rule: Rule,
  path: string,
  owner: string,
  kind: PlacedRule['kind'],
  around: readonly string[] = [],
): PlacedRule {
  return { rule, path, owner, kind, repeats: around };
}
