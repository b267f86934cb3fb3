import type { Issue } from '@open-intake/core';
import type { Finding } from './finding.ts';
import { issueWords } from './issue-words.ts';

const unknown = {
  sentence: 'Something here needs a change.',
  fix: 'Look the code up in the documentation of the format.',
};

/** An issue, which is a code and a place, as a finding with words. */
export function findingOf(
  file: string,
  { code, path, params }: Issue,
  severity: Finding['severity'] = 'error',
): Finding {
  const { sentence, fix } = (Object.hasOwn(issueWords, code) ? issueWords[code] : undefined) ?? unknown;
  // Where it can be told what the author means, that is the fix.
  const write = params?.write === undefined ? fix : `Write ${params.write}.`;
  return { file, code, path, severity, sentence, fix: write };
}
