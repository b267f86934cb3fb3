import type { Finding } from './finding.ts';
import { wordsOf } from './issue-words.ts';

/** Something wrong with a file, as core and the readers of folders say it: a code and a place. */
interface FileIssue {
  readonly code: string;
  readonly path: string;
  readonly params?: object;
}

const unknown = {
  sentence: 'Something here needs a change.',
  fix: 'Look the code up in the documentation of the format.',
};

/** An issue, which is a code and a place, as a finding with words. */
export function findingOf(
  file: string,
  { code, path, params = {} }: FileIssue,
  severity: Finding['severity'] = 'error',
): Finding {
  const { sentence, fix } = wordsOf(code) ?? unknown;
  // Where it can be told what the author means, that is the fix.
  const write = 'write' in params ? `Write ${String(params.write)}.` : fix;
  return { file, code, path, severity, sentence, fix: write };
}
