import type { Issue } from '../issues/issue.ts';

interface Bounds {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** What is wrong with the bounds of a question: a minus before nothing, or the lower one above the upper. */
export function* boundIssues({ min, max }: Bounds): Generator<Issue> {
  if (Object.is(min, -0)) yield { code: 'bad-number', path: '/min' };
  if (Object.is(max, -0)) yield { code: 'bad-number', path: '/max' };
  yield* orderIssues(min, max, '/min');
}

/** An issue where a lower bound is above the upper one. */
export function* orderIssues<Bound extends number | string>(
  min: Bound | undefined,
  max: Bound | undefined,
  path: string,
): Generator<Issue> {
  if (min !== undefined && max !== undefined && min > max) yield { code: 'min-above-max', path };
}
