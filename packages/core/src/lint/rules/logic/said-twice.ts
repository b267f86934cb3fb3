import { canonicalJson } from '../../../json/canonical-json.ts';
import { warning } from '../../findings.ts';
import type { LintRule } from '../../lint-rule.ts';
import { everyOperation } from '../../reading/every-operation.ts';

/** A part that stands twice in one "and" or "or", and two flags with one rule: most were copied and not changed. */
export const saidTwice: LintRule = {
  codes: ['part-twice', 'flag-twice'],
  *find({ rules }) {
    const flags = new Map<string, string>();
    for (const { rule, path, owner, kind } of rules) {
      for (const { operator, parts } of everyOperation(rule)) {
        if (operator !== 'and' && operator !== 'or') continue;
        if (new Set(parts.map((part) => canonicalJson(part))).size === parts.length) continue;
        yield warning(
          'part-twice',
          path,
          `The rule of "${owner}" says the same thing twice beside "${operator}".`,
          'Take one away, or change what was meant to differ.',
        );
      }
      if (kind !== 'flag') continue;
      const key = canonicalJson(rule);
      const twin = flags.get(key);
      flags.set(key, owner);
      if (twin !== undefined)
        yield warning(
          'flag-twice',
          path,
          `The flags "${twin}" and "${owner}" go up in the same cases.`,
          'Change one of the rules, or make one flag of them.',
        );
    }
  },
};
