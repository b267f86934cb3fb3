import { type FormDefinition, pointer, pointerParts } from '@open-intake/core';
import { type LintFinding, lintForm } from '@open-intake/core/lint';
import type { Finding } from '../findings/finding.ts';
import { type AgencyFile, noticeFindings } from './read-agency-file.ts';
import type { FormFolder } from './read-form-folder.ts';
import { messagesFile } from './read-messages.ts';

/**
 * Everything an author may want to change in a form folder and the agency file that goes with it, each thing once: errors
 * first, file by file.
 *
 * @param today the day it is (ISO 8601). @default nothing is said of what grows old
 */
export function lintFolder(
  { form, messages, findings: read }: FormFolder,
  agencyFile?: AgencyFile,
  today?: string,
): readonly Finding[] {
  const findings = [...read, ...(agencyFile?.findings ?? [])];
  if (form === undefined) return findings;
  if (agencyFile?.agency !== undefined) findings.push(...noticeFindings(form, agencyFile.agency));
  const linted = lintForm(form, messages, { today })
    // The missing file is among the findings already.
    .filter(({ code }) => code !== 'missing-language')
    .map((finding) => inFile(finding, form));
  const known = new Set(linted.map(keyOf));
  return inOrder([...linted, ...findings.filter((finding) => !known.has(keyOf(finding)))], form);
}

const keyOf = ({ file, code, path }: Finding) => [file, code, path].join('\n');

/** Says which file a finding of core is about. */
function inFile(finding: LintFinding, form: FormDefinition): Finding {
  const [first = '', ...rest] = pointerParts(finding.path);
  return form.languages.includes(first) && rest.length > 0
    ? { ...finding, file: messagesFile(first), path: pointer(...rest) }
    : { ...finding, file: 'form.json' };
}

function inOrder(findings: readonly Finding[], form: FormDefinition): readonly Finding[] {
  const files = ['', 'form.json', ...form.languages.map(messagesFile)];
  const place = ({ file }: Finding) => (files.includes(file) ? files.indexOf(file) : files.length);
  const weight = ({ severity }: Finding) => (severity === 'error' ? 0 : 1);
  return [...findings].sort((a, b) => place(a) - place(b) || weight(a) - weight(b));
}
