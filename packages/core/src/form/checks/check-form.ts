import type { Issue } from '../../issues/issue.ts';
import { schemasOf } from '../../questions/question-schemas.ts';
import { everyQuestion } from '../every-question.ts';
import type { FormDefinition } from '../form-definition.ts';
import { checkChoices } from './check-choices.ts';
import { checkConstraints } from './check-constraints.ts';
import { checkCycles } from './check-cycles.ts';
import { checkDefaults } from './check-defaults.ts';
import { checkFlags } from './check-flags.ts';
import { checkGroupDisplay } from './check-group-display.ts';
import { checkIds } from './check-ids.ts';
import { checkMigrations } from './check-migrations.ts';
import { checkPlaces } from './check-places.ts';
import { checkReferences } from './check-references.ts';
import { checkRequired } from './check-required.ts';
import { checkRuleShapes } from './check-rule-shapes.ts';
import { checkRuleTypes } from './check-rule-types.ts';
import { checkUnicode } from './check-unicode.ts';

type Check = (form: FormDefinition) => Iterable<Issue>;

/** Steps of checks: each relies on those before it having found nothing, as following references relies on unique ids. */
const steps: readonly (readonly Check[])[] = [
  [
    checkUnicode,
    checkIds,
    checkChoices,
    checkQuestions,
    checkPlaces,
    checkGroupDisplay,
    checkConstraints,
    checkRuleShapes,
  ],
  [checkReferences],
  [checkCycles, checkRuleTypes, checkFlags, checkRequired, checkDefaults, checkMigrations],
];

/** What is wrong with a definition whose structure is right: the issues of the first step that finds any. */
export function checkForm(form: FormDefinition): readonly Issue[] {
  for (const step of steps) {
    const issues = step.flatMap((check) => [...check(form)]);
    if (issues.length > 0) return issues;
  }
  return [];
}

/** What a question type knows of a question: its lower bounds are not above the upper ones, its days exist, its patterns are safe. */
function* checkQuestions(form: FormDefinition): Generator<Issue> {
  for (const { question, path } of everyQuestion(form)) {
    for (const issue of schemasOf(question).definitionIssues?.(question) ?? [])
      yield { ...issue, path: path + issue.path };
  }
}
