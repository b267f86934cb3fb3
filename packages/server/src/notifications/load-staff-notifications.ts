import { readFile } from 'node:fs/promises';
import { structureIssues } from '@open-intake/core';
import { type FileIssue, FileProblem } from '../agency/file-problem.ts';
import { parseJson } from '../http/parse-json.ts';
import { type StaffNotifications, staffNotificationsSchema } from './staff-notifications.ts';

/** Secrets of the channels, from the environment; they do not belong in a file that people mail to each other. */
export interface StaffSecrets {
  readonly OPEN_INTAKE_WEBHOOK_SECRET?: string | undefined;
  readonly OPEN_INTAKE_SMTP_URL?: string | undefined;
}

/**
 * Reads who is told of what arrives (`staff.json`), with the secrets of the environment: one or more webhook secrets with
 * spaces between, and the address of the mail server with its password.
 *
 * @throws FileProblem naming the file, the place in it and what to do; never a secret
 */
export function loadStaffNotifications(file: string, secrets: StaffSecrets): Promise<StaffNotifications> {
  return FileProblem.about(file, async () => {
    const given = parseJson(new Uint8Array(await readFile(file)));
    const issues = secretIssues(given, secrets);
    const whole = withSecrets(given, secrets);
    const result = staffNotificationsSchema.safeParse(whole);
    if (result.success && issues.length === 0) return result.data;
    const others = structureIssues(result.error?.issues ?? [], whole).filter(
      ({ path }) => !issues.some((told) => path.startsWith(told.path)),
    );
    throw Object.assign(new Error('staff'), { issues: [...issues, ...others] });
  });
}

/** A secret that is not there, or that stands where people would mail it to each other. */
function secretIssues(given: unknown, secrets: StaffSecrets): readonly FileIssue[] {
  const { webhook, email } = isObject(given) ? given : {};
  const issues: FileIssue[] = [];
  if (isObject(webhook)) {
    if ('secret' in webhook) issues.push({ path: '/webhook/secret', code: 'secret-in-file' });
    else if (!secrets.OPEN_INTAKE_WEBHOOK_SECRET?.trim())
      issues.push({ path: '/webhook/secret', code: 'secret-missing' });
  }
  if (isObject(email)) {
    if ('smtp' in email) issues.push({ path: '/email/smtp', code: 'smtp-in-file' });
    else if (!secrets.OPEN_INTAKE_SMTP_URL?.trim()) issues.push({ path: '/email/smtp', code: 'smtp-missing' });
  }
  return issues;
}

function withSecrets(given: unknown, { OPEN_INTAKE_WEBHOOK_SECRET, OPEN_INTAKE_SMTP_URL }: StaffSecrets): unknown {
  if (!isObject(given)) return given;
  const { webhook, email } = given;
  const secret = OPEN_INTAKE_WEBHOOK_SECRET?.trim().split(/\s+/);
  const smtp = OPEN_INTAKE_SMTP_URL?.trim();
  return {
    ...given,
    ...(isObject(webhook) && secret ? { webhook: { ...webhook, secret } } : {}),
    ...(isObject(email) && smtp ? { email: { ...email, smtp } } : {}),
  };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
