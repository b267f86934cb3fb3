import type { PlacedRule } from '../../form/every-rule.ts';
import { references } from '../../logic/references.ts';

/** Every name that a rule reads which is not the rule's own. */
export function readByRules(rules: readonly PlacedRule[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { rule, owner } of rules) for (const { id } of references(rule)) if (id !== owner) names.add(id);
  return names;
}
