import type { FormDefinition } from '../../form/form-definition.ts';
import type { Rule } from '../../logic/rule.ts';
import { alwaysHolds, neverHolds } from '../analysis/holds.ts';
import { namesOf } from './names-of.ts';

/**
 * Whether some answers may make a rule hold. Parts of an "and" that read nothing in common are looked at by themselves, so
 * that long rules cost little.
 */
export function canHold(rule: Rule, form: FormDefinition): boolean {
  const parts = partsOf(rule, 'and');
  if (parts !== undefined) return apart(parts, form).every((some) => !neverHolds(joined('and', some), form));
  const ways = partsOf(rule, 'or');
  return ways === undefined ? !neverHolds(rule, form) : ways.some((way) => canHold(way, form));
}

/** Whether some answers, or none, may make a rule fail. */
export function canFail(rule: Rule, form: FormDefinition): boolean {
  const ways = partsOf(rule, 'or');
  if (ways !== undefined) return apart(ways, form).every((some) => !alwaysHolds(joined('or', some), form));
  const parts = partsOf(rule, 'and');
  return parts === undefined ? !alwaysHolds(rule, form) : parts.some((part) => canFail(part, form));
}

/** The parts of an "and" or "or", those of the same inside it among them. */
function partsOf(rule: Rule, operator: 'and' | 'or'): readonly Rule[] | undefined {
  if (typeof rule !== 'object' || rule === null || Array.isArray(rule)) return undefined;
  const [[name, argument] = []] = Object.entries(rule);
  if (name !== operator || !Array.isArray(argument)) return undefined;
  return (argument as readonly Rule[]).flatMap((part) => partsOf(part, operator) ?? [part]);
}

const joined = (operator: 'and' | 'or', [first = null, ...others]: readonly Rule[]): Rule =>
  others.length === 0 ? first : { [operator]: [first, ...others] };

interface Group {
  readonly parts: readonly Rule[];
  readonly names: ReadonlySet<string>;
}

/** Parts in groups that read nothing in common. */
function apart(parts: readonly Rule[], form: FormDefinition): readonly (readonly Rule[])[] {
  let groups: readonly Group[] = [];
  for (const part of parts) {
    const names = namesOf(part, form);
    const shares = (group: Group) => [...names].some((name) => group.names.has(name));
    const together = groups.filter(shares);
    const whole: Group = {
      parts: [...together.flatMap((group) => group.parts), part],
      names: new Set([...together.flatMap((group) => [...group.names]), ...names]),
    };
    groups = [...groups.filter((group) => !together.includes(group)), whole];
  }
  return groups.map((group) => group.parts);
}
