import type { Issue, Pointer } from '@open-intake/core';
import type { Field } from '../fields/field.ts';

/** The problem that stands under the field as a whole: the first at its path, or deeper where the field does not place those itself. */
export function headIssue(issues: readonly Issue[], path: Pointer, field: Field): Issue | undefined {
  return issues.find((issue) => issue.path === path) ?? (field.placesIssues === true ? undefined : issues[0]);
}
