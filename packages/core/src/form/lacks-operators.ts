import { eagerOperators, lazyOperators } from '../logic/operators.ts';
import type { FormDefinition } from './form-definition.ts';
import { indexForm } from './form-index.ts';

/**
 * Whether a session of this form runs an operator that is not known yet: then `addOperators(moreOperators)` comes first.
 *
 * @throws TypeError when a rule reads a calculated name
 */
export function lacksOperators(form: FormDefinition): boolean {
  return indexForm(form).nodes.some(({ rules }) => lacks(rules));
}

function lacks(rule: unknown): boolean {
  if (typeof rule !== 'object' || rule === null) return false;
  return Object.entries(rule).some(
    ([key, part]) => (!Array.isArray(rule) && !lazyOperators.has(key) && !eagerOperators.has(key)) || lacks(part),
  );
}
