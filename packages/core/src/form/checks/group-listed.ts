import type { Rule } from '../../logic/rule.ts';

/**
 * Id of the group whose rows a list is made of: `{ var: 'people' }`, some of them (`filter`), or the rows inside all rows
 * (`{ merge: { map: [{ var: 'people' }, { var: 'jobs' }] } }`). Undefined for any other list.
 */
export function groupListed(list: Rule): string | undefined {
  if (typeof list !== 'object' || list === null || Array.isArray(list)) return undefined;
  const [[operator, argument] = []] = Object.entries(list) as readonly (readonly [string, Rule])[];
  const parts = (Array.isArray(argument) ? argument : [argument]) as readonly (Rule | undefined)[];
  const [first, second] = parts;
  if (operator === 'var') return typeof first === 'string' ? first : undefined;
  if (operator === 'filter' && first !== undefined) return groupListed(first);
  if (operator !== 'merge') return undefined;
  const inner = second === undefined && first !== undefined ? [first] : parts;
  const groups = new Set(inner.map((part) => (part === undefined ? undefined : groupMapped(part))));
  return groups.size === 1 ? [...groups][0] : undefined;
}

/** The group that is a field of each row of another one. */
function groupMapped(rule: Rule): string | undefined {
  const [[operator, argument] = []] = Object.entries(rule ?? {}) as readonly (readonly [string, Rule])[];
  const [, field] = (operator === 'map' && Array.isArray(argument) ? argument : []) as readonly (Rule | undefined)[];
  return field === undefined ? groupListed(rule) : groupListed(field);
}
