import type { PlacedQuestion } from '../../form/every-question.ts';
import type { FormDefinition } from '../../form/form-definition.ts';
import type { Rule } from '../../logic/rule.ts';

/** Everything that has to hold for a question to be seen: its section's condition, those of the groups around it, its own. */
export function conditionOf({ question, groups, section }: PlacedQuestion, form: FormDefinition): Rule {
  const part = form.sections.find(({ id }) => id === section);
  const rules = [part, ...groups, question].flatMap((around) => around?.showIf ?? []);
  const [only, ...others] = rules;
  if (only === undefined) return true;
  return others.length === 0 ? only : { and: rules };
}
