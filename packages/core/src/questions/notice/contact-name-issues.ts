import type { Issue } from '../../issues/issue.ts';
import { numbered } from '../../lists/numbered.ts';

const maxLength = 64;

/** What is wrong with the names of contacts that a notice shows; each stands there once. */
export function* contactNameIssues(names: readonly string[] = []): Generator<Issue> {
  for (const [at, name] of numbered(names)) {
    const path = `/contacts/${at}`;
    if (name.trim() === '' || name.length > maxLength) yield { code: 'bad-contact', path };
    else if (names.indexOf(name) < at) yield { code: 'duplicate-contact', path };
  }
}
