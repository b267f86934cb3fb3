import { join } from 'node:path';
import { count } from '../terminal/count.ts';
import type { Paint } from '../terminal/paint.ts';
import { type Finding, isError } from './finding.ts';

/** Findings as text, file by file, for a person. The last line counts them. */
export function formatFindings(folder: string, findings: readonly Finding[], paint: Paint): string {
  const byFile = new Map<string, readonly Finding[]>();
  for (const finding of findings) byFile.set(finding.file, [...(byFile.get(finding.file) ?? []), finding]);
  const blocks = [...byFile].map(([file, found]) =>
    [paint('bold', file === '' ? folder : join(folder, file)), ...found.map((finding) => format(finding, paint))].join(
      '\n',
    ),
  );
  return [...blocks, summary(folder, findings, paint)].join('\n\n');
}

function format({ severity, code, path, place: at, file, sentence, fix }: Finding, paint: Paint): string {
  const look = severity === 'error' ? 'red' : 'yellow';
  const line = at === undefined ? '' : ` ${paint('dim', `(${file}:${at.line}:${at.column})`)}`;
  const place = (path === '' ? '' : ` ${paint('dim', `at ${path}`)}`) + line;
  return [`  ${paint(look, severity)} ${code}${place}`, `    ${sentence}`, `    Fix: ${fix}`].join('\n');
}

function summary(folder: string, findings: readonly Finding[], paint: Paint): string {
  if (findings.length === 0) return paint('green', `${folder}: nothing to change.`);
  const errors = findings.filter(isError).length;
  const warnings = findings.length - errors;
  const files = new Set(findings.map(({ file }) => file)).size;
  return `${count(errors, 'error')}, ${count(warnings, 'warning')} in ${count(files, 'file')}.`;
}
