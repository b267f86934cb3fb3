import type { Issue } from '../issues/issue.ts';
import { numbered } from '../lists/numbered.ts';

/** An issue for each code of a list that stands there before: `duplicate-choice` at `/<key>/<n>`. */
export function* repeatedIssues(codes: readonly string[], key: string): Generator<Issue> {
  for (const [at, code] of numbered(codes))
    if (codes.indexOf(code) < at) yield { code: 'duplicate-choice', path: `/${key}/${at}` };
}
