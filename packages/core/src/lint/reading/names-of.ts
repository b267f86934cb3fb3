import type { FormDefinition } from '../../form/form-definition.ts';
import { references } from '../../logic/references.ts';
import type { Rule } from '../../logic/rule.ts';

/** Everything a rule reads, calculated values followed to what they read. */
export function namesOf(rule: Rule, { values = {} }: FormDefinition): ReadonlySet<string> {
  const names = new Set<string>();
  const waiting: Rule[] = [rule];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const { id } of references(next)) {
      if (names.has(id)) continue;
      names.add(id);
      const value = Object.hasOwn(values, id) ? values[id] : undefined;
      if (value !== undefined) waiting.push(value);
    }
  }
  return names;
}
