import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Agency } from '@open-intake/core';
import { loadAgency } from '../agency/load-agency.ts';
import { requireContacts } from '../agency/require-contacts.ts';
import { loadFormFolder } from '../forms/load-form-folder.ts';
import type { FormWithMessages } from '../forms/published-form.ts';
import { errorCode } from '../http/error-code.ts';
import { loadStaffNotifications } from '../notifications/load-staff-notifications.ts';
import type { StaffNotifications } from '../notifications/staff-notifications.ts';
import { loadSealing } from '../sealing/load-sealing.ts';
import type { Sealing } from '../sealing/sealing.ts';
import { type AgencyServices, loadServices } from '../services/load-services.ts';
import type { Settings } from './settings.ts';
import { type SettingIssue, SettingsProblem } from './settings-problem.ts';

/** The content of the agency's files. */
export interface AgencyFiles {
  readonly form: FormWithMessages;
  readonly agency: Agency;
  readonly services?: AgencyServices | undefined;
  readonly staff?: StaffNotifications | undefined;
  readonly sealing?: Sealing | undefined;
}

/**
 * Reads every file that the settings name.
 *
 * @throws SettingsProblem naming, for every file that cannot be used, its variable, the place in it and what to write
 */
export async function loadAgencyFiles(settings: Settings): Promise<AgencyFiles> {
  const { webhookSecret, smtpUrl, keys, pages } = settings;
  const issues: SettingIssue[] = [];
  const read = async <T>(
    variable: string,
    path: string,
    load: (path: string) => Promise<T>,
  ): Promise<T | undefined> => {
    try {
      return await load(path);
    } catch (error) {
      issues.push(...linesOf(variable, path, error));
      return undefined;
    }
  };
  const secrets = { OPEN_INTAKE_WEBHOOK_SECRET: webhookSecret, OPEN_INTAKE_SMTP_URL: smtpUrl };
  const form = await read('OPEN_INTAKE_FORM', settings.form, loadFormFolder);
  const agency = await read('OPEN_INTAKE_AGENCY', settings.agency, loadAgency);
  if (form && agency)
    await read('OPEN_INTAKE_AGENCY', settings.agency, (path) =>
      Promise.resolve().then(() => requireContacts([form], agency, path)),
    );
  const services =
    settings.services === undefined ? undefined : await read('OPEN_INTAKE_SERVICES', settings.services, loadServices);
  const staff =
    settings.staff === undefined
      ? undefined
      : await read('OPEN_INTAKE_STAFF', settings.staff, (path) => loadStaffNotifications(path, secrets));
  const sealing = keys === undefined ? undefined : await read('OPEN_INTAKE_KEYS', keys, loadKeys);
  if (pages !== undefined) await read('OPEN_INTAKE_PAGES', pages, needFolder);
  if (issues.length > 0 || !form || !agency) throw new SettingsProblem(issues);
  return { form, agency, services, staff, sealing };
}

/** Says so when the folder above the right one was named. */
async function loadKeys(folder: string): Promise<Sealing> {
  const isIn = (path: string) =>
    stat(join(path, 'keyset.json')).then(
      () => true,
      () => false,
    );
  if (!(await isIn(folder)) && (await isIn(join(folder, 'server'))))
    throw new Error(`the keyset is in the folder inside. Write ${join(folder, 'server')}`);
  return loadSealing(folder);
}

async function needFolder(path: string): Promise<void> {
  if (!(await stat(path)).isDirectory()) throw Object.assign(new Error('no folder'), { code: 'ENOTDIR' });
}

const pathFixes: Readonly<Record<string, string>> = {
  ENOENT: 'there is nothing of that name. Make it, or write the right path.',
  EACCES: 'this process may not read it. Let its user read it.',
  EPERM: 'this process may not read it. Let its user read it.',
  EISDIR: 'this is a folder. Name a file.',
  ENOTDIR: 'this is no folder. Name a folder.',
};

/** One issue a line, so that every line names its variable. */
function linesOf(variable: string, path: string, error: unknown): readonly SettingIssue[] {
  const problem = error instanceof Error ? error : new Error(String(error));
  if (problem.name === 'FileProblem') return problem.message.split('\n').map((text) => ({ variable, text }));
  return [{ variable, text: `${path}: ${pathFixes[errorCode(problem)] ?? problem.message}` }];
}
