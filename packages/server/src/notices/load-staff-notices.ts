import { readFile } from 'node:fs/promises';
import { FileProblem } from '../agency/file-problem.ts';
import { parseJson } from '../http/parse-json.ts';
import { type StaffNotices, staffNoticesSchema } from './staff-notices.ts';

/** Where secrets come from; they do not belong in a file that people mail to each other. */
export interface StaffSecrets {
  readonly OPEN_INTAKE_WEBHOOK_SECRET?: string | undefined;
  readonly OPEN_INTAKE_SMTP_URL?: string | undefined;
}

const codes: Readonly<Record<string, string>> = { unrecognized_keys: 'unknown-property', invalid_type: 'wrong-type' };
const known = new Set(['not-https', 'bad-format', 'bad-secret']);

/**
 * Reads who is told of what arrives (`staff.json`), with the secrets of the environment: one or more webhook secrets with
 * spaces between, and the address of the mail server with its password.
 *
 * @throws FileProblem naming the file, the place in it and what to do; never a secret
 */
export function loadStaffNotices(file: string, secrets: StaffSecrets): Promise<StaffNotices> {
  return FileProblem.about(file, async () => {
    const given = parseJson(new Uint8Array(await readFile(file)));
    const result = staffNoticesSchema.safeParse(withSecrets(given, secrets));
    if (result.success) return result.data;
    const issues = result.error.issues.map(({ path, code, message }) => ({
      path: path.map((part) => `/${String(part)}`).join(''),
      code: known.has(message) ? message : (codes[code] ?? code),
    }));
    throw Object.assign(new Error('staff'), { issues });
  });
}

function withSecrets(given: unknown, { OPEN_INTAKE_WEBHOOK_SECRET, OPEN_INTAKE_SMTP_URL }: StaffSecrets): unknown {
  if (!isObject(given)) return given;
  const { webhook, email } = given;
  const secret = OPEN_INTAKE_WEBHOOK_SECRET?.trim().split(/\s+/);
  return {
    ...given,
    ...(isObject(webhook) && secret ? { webhook: { ...webhook, secret } } : {}),
    ...(isObject(email) && OPEN_INTAKE_SMTP_URL ? { email: { ...email, smtp: OPEN_INTAKE_SMTP_URL } } : {}),
  };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
