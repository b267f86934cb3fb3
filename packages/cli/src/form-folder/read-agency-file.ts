import { join } from 'node:path';
import { type Agency, type FormDefinition, isAgencyFileError, parseAgency, readJson } from '@open-intake/core';
import { lintAgency, lintNoticeContacts } from '@open-intake/core/lint';
import type { Finding } from '../findings/finding.ts';
import { findingOf } from '../findings/finding-of.ts';
import { withPlace } from '../findings/with-place.ts';
import { readBytes } from './read-bytes.ts';

/** The agency file that goes with a form, as far as it can be read. */
export interface AgencyFile {
  /** Its place, seen from the form folder: `agency.json` or `../agency.json`. */
  readonly file: string;
  /** Undefined where it cannot be used. */
  readonly agency: Agency | undefined;
  /** What is wrong with it, and what to look after in it. */
  readonly findings: readonly Finding[];
}

/**
 * Reads the agency file beside a form, else the one beside all forms. Undefined where there is none. It never throws: what
 * cannot be read is a finding.
 *
 * @param folders the form folder, then where else to look; each with its name as seen from the form folder
 * @param today the day it is (ISO 8601)
 */
export async function readAgencyFile(
  folders: readonly { readonly folder: string; readonly seen: string }[],
  today: string,
): Promise<AgencyFile | undefined> {
  for (const { folder, seen } of folders) {
    const { bytes, code } = await readBytes(join(folder, 'agency.json'));
    const file = `${seen}agency.json`;
    if (bytes !== undefined) return agencyFile(file, bytes, today);
    if (code !== 'no-such-file') return { file, agency: undefined, findings: [findingOf(file, { code, path: '' })] };
  }
  return undefined;
}

function agencyFile(file: string, bytes: Uint8Array, today: string): AgencyFile {
  const text = new TextDecoder().decode(bytes);
  try {
    const agency = parseAgency(bytes);
    const findings = lintAgency({ agency, written: readJson(bytes).value, today });
    return { file, agency, findings: findings.map((finding) => withPlace({ ...finding, file }, text)) };
  } catch (error) {
    if (!isAgencyFileError(error)) throw error;
    const findings = error.issues.map((issue) => withPlace(findingOf(file, issue), text));
    return { file, agency: undefined, findings };
  }
}

/** What does not fit between a form and its agency file: each names the notice, in form.json. */
export function noticeFindings(form: FormDefinition, agency: Agency): readonly Finding[] {
  return lintNoticeContacts(form, agency).map((finding) => ({ ...finding, file: 'form.json' }));
}
