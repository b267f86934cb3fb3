import type { Issue } from '../../issues/issue.ts';
import type { FormDefinition } from '../form-definition.ts';
import { checkChoices } from './check-choices.ts';
import { checkConstraints } from './check-constraints.ts';
import { checkCircles } from './check-cycles.ts';
import { checkDefaults } from './check-defaults.ts';
import { checkFlags } from './check-flags.ts';
import { checkGroupDisplay } from './check-group-display.ts';
import { checkIds } from './check-ids.ts';
import { checkMigrations } from './check-migrations.ts';
import { checkPlaces } from './check-places.ts';
import { checkQuestions } from './check-questions.ts';
import { checkReferences } from './check-references.ts';
import { checkRequired } from './check-required.ts';
import { checkRuleShapes } from './check-rule-shapes.ts';
import { checkRuleTypes } from './check-rule-types.ts';
import { checkUnicode } from './check-unicode.ts';

type Check = (form: FormDefinition) => Iterable<Issue>;

/** Each step may rely on those before it having found nothing: whoever follows references needs ids that are there once. */
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
  [checkCircles, checkRuleTypes, checkFlags, checkRequired, checkDefaults, checkMigrations],
];

/** What is wrong with a definition whose structure is right: the issues of the first step that finds any. */
export function checkForm(form: FormDefinition): readonly Issue[] {
  for (const step of steps) {
    const issues = step.flatMap((check) => [...check(form)]);
    if (issues.length > 0) return issues;
  }
  return [];
}
