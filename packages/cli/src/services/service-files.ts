import { basename, dirname, relative } from 'node:path';
import { readJson } from '@open-intake/core';
import { lintServiceWords } from '@open-intake/core/lint';
import {
  type CompileIssue,
  compileServices,
  type Overlay,
  type OverlayIssue,
  parseOverlay,
} from '@open-intake/services/compile';
import { fetchFeed, type ReadServices, readCsv, readFeed, type ServiceIssue } from '@open-intake/services/read';
import type { Finding } from '../findings/finding.ts';
import { findingOf } from '../findings/finding-of.ts';
import { withPlace } from '../findings/with-place.ts';
import { readBytes } from '../form-folder/read-bytes.ts';
import { serviceWords } from './service-words.ts';

/** The services of a feed as far as they can be read, and what was found. */
export interface ServiceFile {
  readonly services: ReadServices['services'];
  readonly findings: readonly Finding[];
}

/** How many findings of a file are told with line and column: each costs a reading of the file. */
const mostPlaced = 100;

const isTable = (feed: string): boolean => /\.(csv|tsv|txt)$/i.test(feed);
const isAddress = (feed: string): boolean => /^https?:\/\//i.test(feed);

/** The folder that findings about a feed are told from. */
export const folderOf = (feed: string): string => (isAddress(feed) ? '' : dirname(feed));

type Issue = ServiceIssue | OverlayIssue | CompileIssue;

function finding(file: string, { code, path, params }: Issue, severity: Finding['severity']): Finding {
  const expected = params !== undefined && 'expected' in params ? `Write ${String(params.expected)}.` : undefined;
  const { sentence, fix } = serviceWords[code];
  const about = params === undefined ? undefined : (params.name ?? params.url ?? params.key);
  return {
    file,
    code,
    path: params?.row === undefined ? path : rowOf(params),
    severity,
    sentence: about === undefined ? sentence : `${sentence.slice(0, -1)}: ${String(about)}.`,
    fix: expected !== undefined && params?.row !== undefined ? expected : fix,
  };
}

const rowOf = ({ row, column }: NonNullable<Issue['params']>): string =>
  column === undefined ? `row ${String(row)}` : `row ${String(row)}, column ${String(column)}`;

/** Reads a feed: an Open Referral file, its API, or a table. It never throws: what cannot be read is a finding. */
export async function readServiceFile(feed: string): Promise<ServiceFile> {
  if (isAddress(feed)) {
    const read = await fetchFeed(feed, (url) => fetch(url, { signal: AbortSignal.timeout(30_000) }));
    return withFindings(feed.replace(/^https?:\/\//i, ''), read, '');
  }
  const file = basename(feed);
  const { bytes, code } = await readBytes(feed);
  if (bytes === undefined) return { services: [], findings: [findingOf(file, { code, path: '' })] };
  const text = textOf(bytes);
  if (text === undefined) return { services: [], findings: [findingOf(file, { code: 'bad-utf-8', path: '' })] };
  return withFindings(file, isTable(feed) ? readCsv(text) : readFeed(text), text);
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** An agency mends its own table before anything of it is used; of a feed of others what is good is used. */
function withFindings(file: string, { services, issues }: ReadServices, text: string): ServiceFile {
  const severityOf = ({ code, params }: ServiceIssue): Finding['severity'] => {
    const isOwn = params?.row !== undefined;
    return services.length === 0 || (isOwn && code !== 'unknown-column') ? 'error' : 'warning';
  };
  const findings = issues.map((issue) => finding(file, issue, severityOf(issue)));
  const isPlaced = (issue: ServiceIssue | undefined, index: number) =>
    text !== '' && issue?.params?.row === undefined && index < mostPlaced;
  return {
    services,
    findings: findings.map((one, index) => (isPlaced(issues[index], index) ? withPlace(one, text) : one)),
  };
}

/** An overlay, or what is wrong with it. */
export interface OverlayFile {
  readonly overlay: Overlay | undefined;
  readonly findings: readonly Finding[];
  readonly text: string;
}

/** Reads an overlay, strictly: a mistake in it is a mistake about what clients see. It never throws. */
export async function readOverlayFile(file: string, seenFrom: string): Promise<OverlayFile> {
  const name = relative(seenFrom, file);
  const refused = (findings: readonly Finding[], text = ''): OverlayFile => ({ overlay: undefined, findings, text });
  const { bytes, code } = await readBytes(file);
  if (bytes === undefined) return refused([findingOf(name, { code, path: '' })]);
  const text = new TextDecoder().decode(bytes);
  const { value, issue } = readJson(bytes, { maxBytes: 16_777_216 });
  if (issue !== undefined) return refused([withPlace(findingOf(name, issue), text)]);
  const read = parseOverlay(value);
  if (read.overlay !== undefined) return { overlay: read.overlay, findings: [], text };
  return refused(read.issues.slice(0, mostPlaced).map((one) => withPlace(finding(name, one, 'error'), text)));
}

/** What staff should look at in what they approved. */
export function approvalFindings(
  file: string,
  { services }: ServiceFile,
  { overlay, text }: OverlayFile,
  now: number,
): readonly Finding[] {
  if (overlay === undefined) return [];
  const { issues, file: compiled } = compileServices(services, overlay, now);
  const words = lintServiceWords(compiled.services).map((one): Finding => ({ file, ...one }));
  return [...issues.map((issue) => finding(file, issue, 'warning')), ...words].map((one, index) =>
    index < mostPlaced ? withPlace(one, text) : one,
  );
}
