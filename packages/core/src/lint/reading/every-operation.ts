import type { Rule } from '../../logic/rule.ts';

/** One operation of a rule, `{ operator: arguments }`. */
export interface Operation {
  readonly operator: string;
  readonly parts: readonly Rule[];
}

/** Every operation of a rule, the outer before the inner. */
export function* everyOperation(rule: Rule): Generator<Operation> {
  if (Array.isArray(rule)) for (const part of rule as readonly Rule[]) yield* everyOperation(part);
  if (typeof rule !== 'object' || rule === null || Array.isArray(rule)) return;
  for (const [operator, argument] of Object.entries(rule)) {
    yield { operator, parts: Array.isArray(argument) ? (argument as readonly Rule[]) : [argument] };
    yield* everyOperation(argument);
  }
}

/** The name that a plain `{ var: name }` reads; undefined for anything else. */
export function readName(rule: Rule | undefined): string | undefined {
  if (typeof rule !== 'object' || rule === null || Array.isArray(rule)) return undefined;
  const argument = (rule as { readonly var?: Rule }).var;
  const name = Array.isArray(argument) ? (argument as readonly Rule[])[0] : argument;
  return typeof name === 'string' ? name : undefined;
}
