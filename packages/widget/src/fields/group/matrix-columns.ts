import { factsOf, visibleChoices } from '@open-intake/core';
import type { GroupContext } from './group-context.ts';
import type { Member } from './render-members.ts';

/** More columns than this are too narrow to point at. */
const mostColumns = 11;

/**
 * The values that all questions of a matrix offer now, in order. Undefined where they offer different ones or too many:
 * then each question stands for itself.
 */
export function matrixColumns(context: GroupContext, members: readonly Member[]): readonly string[] | undefined {
  const [first, ...others] = members.map((member) => offeredBy(context, member));
  if (first === undefined || first.length > mostColumns) return undefined;
  const same = (offered: readonly string[]) => offered.join('\n') === first.join('\n');
  return others.every(same) ? first : undefined;
}

function offeredBy({ session }: GroupContext, { question, path }: Member): readonly string[] {
  const points = factsOf(question).points?.(question);
  if (points !== undefined) return points.map(String);
  return visibleChoices(session, path).map(({ value }) => value);
}
